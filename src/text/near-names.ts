import { distance } from 'fastest-levenshtein';

/** The known name that a person most likely meant: at most a third of its letters differ. Undefined where none is near. */
export function nearestName(typed: string, known: readonly string[]): string | undefined {
  return nearNames(typed, known)[0];
}

/** All known names that are near, the nearest first. */
export function nearNames(typed: string, known: readonly string[]): string[] {
  const plain = (name: string) => name.toLowerCase().replaceAll(/[\s_-]+/g, '_');
  const wanted = plain(typed);
  return known
    .map((name) => ({ name, length: name.length, distance: Math.abs(name.length - typed.length) }))
    .filter((one) => one.distance <= allowed(one.length))
    .map((one) => ({ ...one, distance: distance(wanted, plain(one.name)) }))
    .filter((one) => one.distance <= allowed(one.length))
    .sort((a, b) => a.distance - b.distance)
    .map((one) => one.name);
}

/** How many letters may differ in a name of some length. */
function allowed(length: number): number {
  return Math.max(1, Math.floor(length / 3));
}

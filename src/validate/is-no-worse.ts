import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { listLeaves } from '../form/list-leaves.ts';
import { isWithin, joinPointer, parentPointer } from '../form/pointer.ts';
import type { Source } from '../report/source.ts';

/** A report with what was found in it. */
export interface Judged {
  readonly source: Source;
  readonly found: readonly Diagnostic[];
}

/**
 * Whether a changed report has no error that it had not before. Where it could not be read, or mistakes that hide others
 * are mended, the errors that appear then were there all along, so that they are only counted.
 */
export function isNoWorse(before: Judged, after: Judged, mended: readonly Diagnostic[] = []): boolean {
  if (before.source.syntax !== 'sound') return weigh(after.found) <= weigh(before.found);
  if (after.source.syntax !== 'sound') return false;
  if (mended.some(isHiding)) return weigh(after.found) <= weigh(before.found);
  // What a group lacks that was only a text, or whose parts stood elsewhere, it lacked before.
  const places = mended.filter(isError).map(placeOf);
  // And what stands under a key that was not known could not be judged; what is certain there is mended next.
  const hidden = mended.flatMap(meantBy);
  const isOld = ({ code, pointer, fix }: Diagnostic) =>
    (code === 'missing' && places.some((place) => isWithin(pointer, place))) ||
    (fix !== undefined && hidden.some((place) => isWithin(pointer, place)));
  const were = count(before.found.filter(isError));
  const are = count(after.found.filter((one) => isError(one) && !isOld(one)));
  return [...are].every(([error, times]) => times <= (were.get(error) ?? 0));
}

/** The answer that an unknown key most probably means. */
function meantBy({ code, pointer, args }: Diagnostic): string[] {
  return code === 'unknown-key' && args.suggestion !== undefined
    ? [joinPointer(parentPointer(pointer), args.suggestion)]
    : [];
}

/** The answer that a finding is about: for one that stands for several items, their list. */
function placeOf({ pointer, others = 0 }: Diagnostic): string {
  return others > 0 && /\/\d+$/.test(pointer) ? parentPointer(pointer) : pointer;
}

/** Whether each of some findings is there less often than before, so that what was done about it has helped. */
export function isMended(findings: readonly Diagnostic[], before: Judged, after: Judged): boolean {
  const [was, is] = [count(before.found), count(after.found)];
  return findings.every((one) => {
    const found = nameOf(one);
    // Behind a mistake that hides the rest the next one comes to light.
    return isHiding(one) || (is.get(found) ?? 0) < (was.get(found) ?? 0);
  });
}

/** Whether what is around it, or the rest of the report, cannot be judged. */
export function isHiding({ code }: Diagnostic): boolean {
  return HIDING.has(code);
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

function nameOf({ code, pointer }: Diagnostic): string {
  return `${code} ${pointer}`;
}

/** How often each thing was found at each place. */
function count(found: readonly Diagnostic[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of found) counts.set(nameOf(one), (counts.get(nameOf(one)) ?? 0) + 1);
  return counts;
}

/** Errors that hide the rest of the report weigh more than those that they hide. */
function weigh(found: readonly Diagnostic[]): number {
  return found.filter(isError).reduce((sum, one) => sum + (isHiding(one) ? 1000 : 1), 0);
}

const HIDING: ReadonlySet<string> = new Set([
  'yaml-syntax',
  'unclosed-quote',
  'unusual-space',
  'tab-indentation',
]);

/** Whether two reports say the same, but for line ends and how many spaces stand in a row. */
export function saysTheSame(one: unknown, other: unknown): boolean {
  const [texts, others] = [textsOf(one), textsOf(other)];
  return texts.size === others.size && [...texts].every(([pointer, text]) => others.get(pointer) === text);
}

function textsOf(report: unknown): ReadonlyMap<string, unknown> {
  return new Map(
    [...listLeaves(report)].map(([at, leaf]) => [at, typeof leaf === 'string' ? linesOf(leaf) : leaf]),
  );
}

function linesOf(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replaceAll(/[ \t]+/g, ' ').trimEnd())
    .join('\n')
    .trimEnd();
}

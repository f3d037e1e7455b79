import { nearestName } from '../text/near-names.ts';
import type { NamedFile } from './rule.ts';

const MAX_NEAR = 3;

/** The files that a path may mean where there is none of that name, the likeliest first. */
export function findNear(path: string, there: readonly string[]): Pick<NamedFile, 'near' | 'isSame'> {
  const same = there.filter((one) => folded(one) === folded(path));
  if (same.length > 0) return { near: same.slice(0, MAX_NEAR), isSame: same.length === 1 };
  const name = nameOf(folded(path));
  const names = new Map(there.map((one) => [nameOf(folded(one)), one]));
  const nearest = nearestName(name, [...names.keys()]) ?? '';
  const moved = there.filter((one) => nameOf(folded(one)) === name);
  return {
    near:
      moved.length > 0 ? moved.slice(0, MAX_NEAR) : [names.get(nearest)].filter((one) => one !== undefined),
  };
}

/** A path in which capitals, and the ways to compose an accent, make no difference. */
function folded(path: string): string {
  return path
    .replace(/^(?:\.\/)+/, '')
    .normalize('NFC')
    .toLowerCase();
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

import { isAnswered } from '../../form/answer.ts';
import { form } from '../../form/form.ts';
import { itemName, nameKey } from '../../form/item-name.ts';
import { fieldAt, joinPointer, splitPointer } from '../../form/pointer.ts';
import { valueAt } from '../../form/value-at.ts';

/**
 * For each list on the way to an answer, by what its items were known: their titles or texts; of items that share one,
 * all that they hold. An item without anything is ''.
 */
export type Way = readonly (readonly string[])[];

/** Where an answer stands by now, or the list in which its item is not found any more. */
export type FoundPlace =
  | { readonly kind: 'found'; readonly pointer: string }
  | { readonly kind: 'gone'; readonly list: string; readonly rest: readonly string[] };

/** By what the items of the lists above an answer are known in a report. */
export function wayOf(report: unknown, pointer: string): Way {
  return listsAbove(pointer).map((list) => {
    const items = itemsOf(report, list);
    return items.map((item) =>
      items.filter(({ name }) => name === item.name).length > 1 ? item.whole : item.name,
    );
  });
}

/** Finds an answer again in a report that may have changed: items by what they are known by, not by their numbers. */
export function findPlace(report: unknown, pointer: string, way: Way): FoundPlace {
  const parts = splitPointer(pointer);
  let now = '';
  let level = 0;
  for (const [index, part] of parts.entries()) {
    if (!isIndex(now, part)) {
      now = joinPointer(now, part);
      continue;
    }
    const rest = parts.slice(index + 1);
    const isName = rest.length === 0 || (rest.length === 1 && rest[0] === nameKey(now));
    const seen = way[level];
    const to = seen ? findItem(seen, itemsOf(report, now), Number(part), isName) : Number(part);
    if (to === undefined) return { kind: 'gone', list: now, rest };
    now = joinPointer(now, to);
    level += 1;
  }
  return { kind: 'found', pointer: now };
}

interface Item {
  readonly name: string;
  /** All that it holds; '' where it holds nothing. */
  readonly whole: string;
}

function itemsOf(report: unknown, list: string): Item[] {
  const value = valueAt(report, list);
  return (Array.isArray(value) ? value : []).map((item: unknown) => {
    const whole = isAnswered(item) ? JSON.stringify(item) : '';
    return { name: itemName(list, item) ?? whole, whole };
  });
}

/** The lists in which an answer stands, the outermost first. */
export function listsAbove(pointer: string): string[] {
  const lists: string[] = [];
  splitPointer(pointer).reduce((above, part) => {
    if (isIndex(above, part)) lists.push(above);
    return joinPointer(above, part);
  }, '');
  return lists;
}

function isIndex(above: string, part: string): boolean {
  return /^\d+$/.test(part) && fieldAt(form, above)?.kind === 'list';
}

/**
 * The index that an item has now. A new one comes after all that are there.
 * @param isName what is looked for is the very text that the item is known by
 */
function findItem(
  seen: readonly string[],
  now: readonly Item[],
  index: number,
  isName: boolean,
): number | undefined {
  const wanted = seen[index];
  if (wanted === undefined) return now.length + index - seen.length;
  const matches = (at: number, id: string | undefined) => now[at]?.name === id || now[at]?.whole === id;
  const before = seen.flatMap((id, at) => (id === wanted ? [at] : []));
  const found = now.flatMap((_, at) => (matches(at, wanted) ? [at] : []));
  if (found.length === before.length) return found[before.indexOf(index)];
  // Of an item without anything only the number is known.
  if (wanted === '' && now.length === seen.length) return index;
  const isAlike = (at: number) => at === index || matches(at, seen[at]);
  const isInPlace = isName && now.length === seen.length && seen.every((_, at) => isAlike(at));
  const isUnmoved = matches(index, wanted) && seen.slice(0, index).every((_, at) => isAlike(at));
  return isInPlace || isUnmoved ? index : undefined;
}

/** Where an item stands in a list that was, and in the list that takes its place. */
export type Pair = readonly [was: number, is: number];

/**
 * Pairs the items of two lists by their names, as many as keep their order; those without a name have no pair.
 * @returns from the first to the last
 */
export function pairItems(
  old: readonly (string | undefined)[],
  given: readonly (string | undefined)[],
): Pair[] {
  const places = new Map<string | undefined, number[]>();
  for (const [index, name] of old.entries()) {
    const known = places.get(name);
    if (known) known.push(index);
    else places.set(name, [index]);
  }
  const nextOf = new Map<string, number>();
  // Of all rows that keep the order, by their lengths, that which ends earliest.
  const rows: Row[] = [];
  for (const [is, name] of given.entries()) {
    if (name === undefined) continue;
    const count = nextOf.get(name) ?? 0;
    nextOf.set(name, count + 1);
    const was = places.get(name)?.[count];
    if (was === undefined) continue;
    const length = rows.findLastIndex((row) => row.pair[0] < was) + 1;
    rows[length] = { pair: [was, is], before: rows[length - 1] };
  }
  const pairs: Pair[] = [];
  for (let row = rows.at(-1); row; row = row.before) pairs.push(row.pair);
  return pairs.reverse();
}

interface Row {
  readonly pair: Pair;
  readonly before: Row | undefined;
}

// A list handed over as arguments (`push(...many)`) overflows the stack when a report makes it long.

/** Puts all of another list at the end of a list. */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one);
}

/** The greatest of numbers; of none, `-Infinity` or the one given. */
export function greatest(numbers: Iterable<number>, atLeast = -Infinity): number {
  let found = atLeast;
  for (const number of numbers) if (number > found) found = number;
  return found;
}

/** The least of numbers; of none, `Infinity` or the one given. */
export function least(numbers: Iterable<number>, atMost = Infinity): number {
  let found = atMost;
  for (const number of numbers) if (number < found) found = number;
  return found;
}

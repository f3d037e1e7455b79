// A list handed over as arguments (`push(...many)`) overflows the stack when a report makes it long.

/** Puts all of another list at the end of a list. */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one);
}

/** The greatest of numbers; of none, `-Infinity` or the one given. */
export function greatest(numbers: Iterable<number>, least = -Infinity): number {
  let found = least;
  for (const number of numbers) if (number > found) found = number;
  return found;
}

/** The least of numbers; of none, `Infinity` or the one given. */
export function least(numbers: Iterable<number>, greatest = Infinity): number {
  let found = greatest;
  for (const number of numbers) if (number < found) found = number;
  return found;
}

/**
 * A text as a report stores it: line ends are `\n`, and blank lines at its end are left out, because a text under `|`
 * ends with one line break whatever its author typed.
 */
export function storedText(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n');
  const end = lines.indexOf('\n', lines.trimEnd().length);
  return end < 0 ? lines : lines.slice(0, end);
}

/** Whether two values are the same once they are stored. What is absent is the same as null; keys have no order. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(asStored(one)) === JSON.stringify(asStored(other));
}

function asStored(value: unknown): unknown {
  if (typeof value === 'string') return storedText(value);
  if (Array.isArray(value)) return value.map(asStored);
  if (typeof value !== 'object' || value === null) return value ?? null;
  const pairs = Object.entries(value).map(([key, child]) => [key, asStored(child)] as const);
  return Object.fromEntries(pairs.filter(([, child]) => child !== null).sort(([x], [y]) => (x < y ? -1 : 1)));
}

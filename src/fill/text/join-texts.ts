/** Two texts one below the other. */
export function joinTexts(one: string, other: string): string {
  return `${one.trimEnd()}\n\n${other.trimEnd()}`;
}

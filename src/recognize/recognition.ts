/**
 * What a text was recognized as: one thing for certain; nothing; or something that is likely but not certain, because it
 * may be one of several or is only near. Those come with the likeliest first.
 */
export type Recognition<T> =
  | { readonly kind: 'certain'; readonly value: T }
  | { readonly kind: 'ambiguous'; readonly values: readonly [T, ...T[]] }
  | { readonly kind: 'none' };

export const NONE = { kind: 'none' } as const;

/** The text can mean this only. */
export function certain<T>(value: T): Recognition<T> {
  return { kind: 'certain', value };
}

/** Certain where there is one meaning, ambiguous where there are more. */
export function oneOf<T>(values: readonly T[]): Recognition<T> {
  const [first, ...others] = values;
  if (first === undefined) return NONE;
  return others.length === 0 ? certain(first) : likely(first, ...others);
}

/** The text probably means the first of these. */
export function likely<T>(...values: readonly [T, ...T[]]): Recognition<T> {
  return { kind: 'ambiguous', values };
}

/** What a text most probably means; undefined where nothing was recognized. */
export function likeliest<T>(recognition: Recognition<T>): T | undefined {
  if (recognition.kind === 'none') return undefined;
  return recognition.kind === 'certain' ? recognition.value : recognition.values[0];
}

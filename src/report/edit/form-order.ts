import type { Field } from '../../form/field.ts';

/** Keys in the order of the form; those that it does not know come last, in the order given. */
export function inFormOrder(keys: readonly string[], fields: readonly Field[]): string[] {
  const rank = (key: string) => {
    const index = fields.findIndex((field) => field.key === key);
    return index < 0 ? fields.length : index;
  };
  return [...keys].sort((a, b) => rank(a) - rank(b));
}

import { isMapping } from '../form/answer.ts';

/** A value as JSON with its keys in order and no spaces: the same text for the same value, however it was written. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value ?? null, (_, part: unknown) => (isMapping(part) ? sortKeys(part) : part));
}

function sortKeys(mapping: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const sorted = Object.create(null) as Record<string, unknown>;
  for (const key of Object.keys(mapping).sort()) sorted[key] = mapping[key];
  return sorted;
}

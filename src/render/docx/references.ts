import { hashedId } from 'docx';
import type { Picture } from '../../prose/parse-image.ts';

/** What the markup of a part refers to outside of it: the target of a link, or a picture in the package. */
export type Target = { readonly href: string } | { readonly picture: Picture };

/** The targets by their ids. Each part of the package that names an id gets a relationship of that id. */
export type References = Map<string, Target>;

/** The id for a link. */
export function referToLink(href: string, references: References): string {
  return refer(`Link${references.size}`, { href }, references);
}

/** The id for a picture, the same wherever it stands. */
export function referToPicture(picture: Picture, references: References): string {
  return refer(`Picture${digestOf(picture)}`, { picture }, references);
}

function refer(key: string, target: Target, references: References): string {
  if (!references.has(key)) references.set(key, target);
  return PREFIX + key;
}

/** docx puts it before every key. */
const PREFIX = 'rId';
const REFERENCE = / r:(?:id|embed)="rId([^"]*)"/g;

/** The keys that markup refers to, in order. No text can look like one: its quotation marks are escaped. */
export function keysIn(markup: string): Set<string> {
  return new Set([...markup.matchAll(REFERENCE)].map(([, key = '']) => key));
}

const digests = new WeakMap<Uint8Array, string>();

function digestOf({ bytes }: Picture): string {
  const known = digests.get(bytes) ?? hashedId(bytes);
  digests.set(bytes, known);
  return known;
}

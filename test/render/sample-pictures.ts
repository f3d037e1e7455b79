import { readFileSync } from 'node:fs';
import { parseImage, type Picture } from '../../src/prose/parse-image.ts';

/** A picture of the fixtures: hall.png is 1600 × 900 pixels, logo.png 120 × 40, phone.jpg 30 × 40 as seen. */
export function picture(name: string): Picture {
  const parsed = parseImage(new Uint8Array(readFileSync(`test/fixtures/images/${name}`)));
  if (!parsed) throw new Error(`${name} is no picture`);
  return parsed;
}

/** By the paths that reports name. */
export const pictures: ReadonlyMap<string, Picture> = new Map(
  ['hall.png', 'phone.jpg'].map((name) => [`photos/the ${name}`, picture(name)]),
);

/** Texts that name these pictures, in every place where one may stand. */
export const picturedTexts = [
  '![The hall](<photos/the hall.png>)',
  'In a line ![A phone](photos/the%20phone.jpg "From the gallery") of text',
  '- item\n\n  ![In an item](<photos/the hall.png>)',
  '| a | b |\n| - | - |\n| ![In a cell](<photos/the hall.png>) | x |',
  '> ![In a quote](<photos/the hall.png>)',
  'Note.[^1]\n\n[^1]: ![In a note](<photos/the phone.jpg>)',
  '[![In a link](<photos/the hall.png>)](https://example.org)',
  '![](<photos/the hall.png>)',
  '![Not there](photos/other.png)',
];

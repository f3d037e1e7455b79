import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseImage } from '../../src/prose/parse-image.ts';

const read = (name: string) => new Uint8Array(readFileSync(`test/fixtures/images/${name}`));

test.each([
  ['hall.png', { type: 'png', width: 1600, height: 900, rotation: 0 }],
  // Taken with the camera on its side: 40 × 30 pixels, seen as 30 × 40.
  ['phone.jpg', { type: 'jpg', width: 30, height: 40, rotation: 90 }],
])('%s is known by its content', (name, expected) => {
  expect(parseImage(read(name))).toMatchObject(expected);
});

test.each([
  ['a text named like a picture', read('letter.png')],
  ['an empty file', new Uint8Array()],
  ['the first half of a PNG', read('hall.png').subarray(0, 150)],
  ['the first bytes of a JPEG', read('phone.jpg').subarray(0, 60)],
  ['a PNG of no width', read('hall.png').fill(0, 16, 20)],
])('%s is no picture', (_, bytes) => {
  expect(parseImage(bytes)).toBeUndefined();
});

test('whatever the bytes are, it never fails and never finds a picture of no size', () => {
  const start = fc.constantFrom(...['hall.png', 'phone.jpg'].map(read));
  const damage = fc.array(fc.tuple(fc.nat(200), fc.nat(255)), { maxLength: 8 });
  fc.assert(
    fc.property(start, damage, fc.nat(400), (whole, changes, length) => {
      const bytes = whole.slice(0, length);
      for (const [at, value] of changes) bytes[at] = value;
      const picture = parseImage(bytes);
      expect(picture === undefined || (picture.width > 0 && picture.height > 0)).toBe(true);
    }),
  );
});

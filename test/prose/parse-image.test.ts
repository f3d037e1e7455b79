import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseImage } from '../../src/prose/parse-image.ts';

const read = (name: string) => new Uint8Array(readFileSync(`test/fixtures/images/${name}`));

test.each([
  ['hall.png', { type: 'png', width: 1600, height: 900, turn: { mirrored: false, rotation: 0 } }],
  // Taken with the camera on its side: 40 × 30 pixels, seen as 30 × 40.
  ['phone.jpg', { type: 'jpg', width: 30, height: 40, turn: { mirrored: false, rotation: 90 } }],
])('%s is known by its content', (name, expected) => {
  expect(parseImage(read(name))).toMatchObject(expected);
});

test.each([
  [1, '30×40', { mirrored: false, rotation: 0 }],
  [2, '30×40', { mirrored: true, rotation: 0 }],
  [3, '30×40', { mirrored: false, rotation: 180 }],
  [4, '30×40', { mirrored: true, rotation: 180 }],
  [5, '40×30', { mirrored: true, rotation: 270 }],
  [6, '40×30', { mirrored: false, rotation: 90 }],
  [7, '40×30', { mirrored: true, rotation: 90 }],
  [8, '40×30', { mirrored: false, rotation: 270 }],
  [9, '30×40', { mirrored: false, rotation: 0 }],
])('orientation %i of Exif is a turn of its own', (orientation, size, turn) => {
  const bytes = read('phone.jpg');
  bytes[orientationAt(bytes)] = orientation;
  const picture = parseImage(bytes);
  const lying = `${picture?.height}×${picture?.width}`;
  expect([lying, picture?.turn]).toEqual([size, turn]);
});

/** Where the low byte of Exif's orientation (tag 0x0112, big-endian) stands. */
function orientationAt(bytes: Uint8Array): number {
  const tag = bytes.findIndex(
    (byte, at) => byte === 0x01 && bytes[at + 1] === 0x12 && bytes[at + 2] === 0x00,
  );
  return tag + 9;
}

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

test('a picture that tells its measures twice is none', () => {
  const png = read('hall.png');
  const header = png.subarray(8, 8 + 25);
  expect(parseImage(Buffer.concat([png.subarray(0, 33), header, png.subarray(33)]))).toBeUndefined();
  const jpeg = read('phone.jpg');
  const at = jpeg.findIndex((byte, index) => byte === 0xff && [0xc0, 0xc2].includes(jpeg[index + 1] ?? 0));
  const length = 2 + (jpeg[at + 2] ?? 0) * 256 + (jpeg[at + 3] ?? 0);
  const large = Buffer.from(jpeg.subarray(at, at + length));
  large.writeUInt32BE(0xea60ea60, 5);
  for (const place of [at, at + length])
    expect(parseImage(Buffer.concat([jpeg.subarray(0, place), large, jpeg.subarray(place)]))).toBeUndefined();
});

/** A picture that documents can show, with its measures as seen, in pixels. */
export interface Picture {
  readonly type: 'png' | 'jpg';
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** How viewers must turn it: cameras save as they are held. */
  readonly turn: Turn;
}

/** What viewers do with a picture: first a mirror, left for right, then a turn, clockwise, in degrees. */
export interface Turn {
  readonly mirrored: boolean;
  readonly rotation: 0 | 90 | 180 | 270;
}

const UPRIGHT: Turn = { mirrored: false, rotation: 0 };

/** Whether height and width change places. */
export function isOnSide({ rotation }: Turn): boolean {
  return rotation === 90 || rotation === 270;
}

/**
 * Reads what kind of picture bytes are, by their content and not by a name.
 * @returns undefined for anything that is no whole PNG or JPEG
 */
export function parseImage(bytes: Uint8Array): Picture | undefined {
  const picture = startsWith(bytes, PNG)
    ? parsePng(bytes)
    : startsWith(bytes, JPEG)
      ? parseJpeg(bytes)
      : undefined;
  return picture && picture.width > 0 && picture.height > 0 ? picture : undefined;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];
/** The length of an empty chunk, and that of the first one, which holds the measures. */
const CHUNK = 12;
const HEADER = 13;

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

function parsePng(bytes: Uint8Array): Picture | undefined {
  const view = viewOf(bytes);
  const first = PNG.length;
  if (bytes.length < first + CHUNK + HEADER || nameAt(bytes, first) !== 'IHDR') return undefined;
  for (let at = first; at + CHUNK <= bytes.length; at += CHUNK + view.getUint32(at)) {
    const name = nameAt(bytes, at);
    // Programs differ in which of two they believe.
    if (name === 'IHDR' && at > first) return undefined;
    if (name !== 'IEND') continue;
    const [width, height] = [view.getUint32(first + 8), view.getUint32(first + 12)];
    return { type: 'png', bytes, width, height, turn: UPRIGHT };
  }
  return undefined;
}

function nameAt(bytes: Uint8Array, chunk: number): string {
  return String.fromCharCode(...bytes.subarray(chunk + 4, chunk + 8));
}

/** Markers of frames, which hold the measures; C4, C8 and CC are other things. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const EXIF = 0xe1;
const SCAN = 0xda;

function parseJpeg(bytes: Uint8Array): Picture | undefined {
  const view = viewOf(bytes);
  let turn = UPRIGHT;
  let frame: { readonly width: number; readonly height: number } | undefined;
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff;) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1; // padding
      continue;
    }
    if (marker === SCAN) break;
    const length = view.getUint16(at + 2);
    if (marker === EXIF) turn = readTurn(bytes.subarray(at + 4, at + 2 + length)) ?? turn;
    if (isFrame(marker)) {
      // Programs differ in which of two they believe.
      if (frame) return undefined;
      frame = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    }
    at += 2 + length;
  }
  if (!frame) return undefined;
  const measures = isOnSide(turn) ? { width: frame.height, height: frame.width } : frame;
  return { type: 'jpg', bytes, turn, ...measures };
}

/** The eight values of Exif's orientation. */
const TURNS: Readonly<Record<number, Turn>> = {
  1: UPRIGHT,
  2: { mirrored: true, rotation: 0 },
  3: { mirrored: false, rotation: 180 },
  4: { mirrored: true, rotation: 180 },
  5: { mirrored: true, rotation: 270 },
  6: { mirrored: false, rotation: 90 },
  7: { mirrored: true, rotation: 90 },
  8: { mirrored: false, rotation: 270 },
};
const ORIENTATION = 0x0112;

function readTurn(exif: Uint8Array): Turn | undefined {
  if (!startsWith(exif, [0x45, 0x78, 0x69, 0x66, 0, 0]) || exif.length < 16) return undefined;
  const view = viewOf(exif.subarray(6));
  const little = view.getUint16(0) === 0x4949;
  const first = view.getUint32(4, little);
  if (first + 2 > view.byteLength) return undefined;
  const count = view.getUint16(first, little);
  for (let entry = first + 2; entry < first + 2 + 12 * count && entry + 12 <= view.byteLength; entry += 12) {
    if (view.getUint16(entry, little) === ORIENTATION) return TURNS[view.getUint16(entry + 8, little)];
  }
  return undefined;
}

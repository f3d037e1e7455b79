/** What bytes are instead of a text. */
export type TextProblem =
  | { readonly kind: 'binary' | 'utf-16' | 'word' | 'pdf' | 'image' | 'zip' }
  | { readonly kind: 'not-utf-8'; readonly line: number };

type Decoded = { readonly text: string } | { readonly problem: TextProblem };

/** How the files that people mistake for a report begin. A Word file of today is a zip and is told apart below. */
const SIGNATURES = [
  ['word', [0xd0, 0xcf, 0x11, 0xe0]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
] as const satisfies readonly (readonly ['word' | 'zip' | 'pdf' | 'image', readonly number[]])[];

const SAMPLE = 8192;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const WORD_PART = 'word/document.xml';

/**
 * Decodes the bytes of a text file. The byte order mark of UTF-8 stays in the text, so that offsets into it count it
 * and writing it back keeps it.
 * @returns the text, or why the bytes are none
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const sample = bytes.subarray(0, SAMPLE);
  const signature = SIGNATURES.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (signature) {
    const kind = signature[0] === 'zip' && holds(bytes, WORD_PART) ? 'word' : signature[0];
    return { problem: { kind } };
  }
  if (isUtf16(sample)) return { problem: { kind: 'utf-16' } };
  if (isBinary(sample)) return { problem: { kind: 'binary' } };
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    return { problem: { kind: 'not-utf-8', line: lineOfBadByte(bytes) } };
  }
}

/** UTF-16 has its mark in front or, for mostly Latin text, a NUL in every second byte. */
function isUtf16(sample: Uint8Array): boolean {
  if ((sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff)) return true;
  if (!sample.includes(0)) return false;
  const pairs = Math.floor(sample.length / 2);
  const nuls = [0, 0];
  for (let index = 0; index < pairs * 2; index += 1) if (sample[index] === 0) nuls[index % 2]! += 1;
  const [even, odd] = [nuls[0]!, nuls[1]!];
  return pairs > 1 && Math.max(even, odd) > pairs * 0.7 && Math.min(even, odd) < pairs * 0.1;
}

/** All but tab, line ends and escape. */
const CONTROLS = /[\0-\x08\x0e-\x1a\x1c-\x1f]/g;

/** More than a tenth of control characters; a stray one is a mistake in a text, told with its place elsewhere. */
function isBinary(sample: Uint8Array): boolean {
  // In bad UTF-8 too, a control character is a byte of its own.
  const controls = new TextDecoder().decode(sample).match(CONTROLS)?.length ?? 0;
  return controls > sample.length / 10;
}

function holds(bytes: Uint8Array, name: string): boolean {
  // One character a byte: names in a zip's directory are stored as they are.
  return new TextDecoder('latin1').decode(bytes).includes(name);
}

/** Line, from 1, of the first byte that is not UTF-8. */
function lineOfBadByte(bytes: Uint8Array): number {
  let start = 0;
  let line = 1;
  for (let end = 0; end <= bytes.length; end += 1) {
    if (end < bytes.length && bytes[end] !== 0x0a) continue;
    try {
      utf8.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
    line += 1;
  }
  return line - 1;
}

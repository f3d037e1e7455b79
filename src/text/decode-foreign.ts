import { withoutMarks } from './byte-order-mark.ts';
import { decodeText } from './decode-text.ts';

/** The encodings before Unicode that Windows gives to texts in a language; in all others it is Windows-1252. */
const LEGACY: Readonly<Record<string, string>> = { ru: 'windows-1251', ar: 'windows-1256', zh: 'gb18030' };
const WESTERN = 'windows-1252';
/** Where Windows-1252 differs from Latin 1: 0x80 to 0x9F. Node 20 decodes the one as the other. */
const WESTERN_MARKS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

export interface ForeignText {
  readonly text: string;
  /** The encoding that was guessed, where it is not UTF-8. */
  readonly encoding?: string;
}

/**
 * Decodes what another program has saved or sent: UTF-8, UTF-16 with or without its mark, or the encoding that Windows
 * has for the language. Undefined where the bytes are no text.
 */
export function decodeForeign(bytes: Uint8Array, language: string): ForeignText | undefined {
  const decoded = decodeText(bytes);
  if ('text' in decoded && !decoded.text.includes('\0')) return { text: withoutMarks(decoded.text) };
  const encoding = utf16Of(bytes) ?? LEGACY[language] ?? WESTERN;
  const text = decodeAs(encoding, bytes);
  return /[\0\uFFFD]/.test(text) ? undefined : { text, encoding };
}

/** Decodes one line of a stream: UTF-8, else the encoding that Windows has for the language. */
export function decodeLine(bytes: Uint8Array, language: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeAs(LEGACY[language] ?? WESTERN, bytes);
  }
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== WESTERN) return text;
  return text.replaceAll(/[\x80-\x9F]/g, (mark) => WESTERN_MARKS.charAt(mark.charCodeAt(0) - 0x80));
}

/** UTF-16 by its mark, or by NULs that all stand in every second place. */
function utf16Of(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const places = new Set<number>();
  bytes.forEach((byte, index) => {
    if (byte === 0) places.add(index % 2);
  });
  if (places.size !== 1 || bytes.length % 2 > 0) return undefined;
  return places.has(1) ? 'utf-16le' : 'utf-16be';
}

import { decodeLine } from '../text/decode-foreign.ts';

/**
 * Decodes what a terminal sends, chunk by chunk: UTF-8, of which a letter may come in two parts, or the encoding that the
 * language has where the terminal is set to that.
 */
export class KeyDecoder {
  readonly #language: string;
  #rest: Buffer = Buffer.alloc(0);

  constructor(language: string) {
    this.#language = language;
  }

  decode(data: Buffer): string {
    const bytes = Buffer.concat([this.#rest, data]);
    const end = bytes.length - incompleteAtEnd(bytes);
    const text = bytes.toString('utf8', 0, end);
    const isUtf8 = !text.includes('\uFFFD') || bytes.includes('\uFFFD');
    this.#rest = isUtf8 ? bytes.subarray(end) : Buffer.alloc(0);
    return isUtf8 ? text : decodeLine(bytes, this.#language);
  }
}

/** How many bytes at the end begin a letter whose other bytes have not come yet. */
function incompleteAtEnd(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

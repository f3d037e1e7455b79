import { convertToPdf } from './convert-to-pdf.ts';
import type { DocumentFormat, Seal } from './document-format.ts';
import { writeDocx } from './docx/write-docx.ts';

const LINE = /%bapa:digest ([0-9a-f]{64})\s*$/;
/** No seal is longer than this, with white space that a mail program may add. */
const LINE_LENGTH = 120;

/** A comment line after the end of the document, over all bytes before it. What programs change, they write after it. */
const seal: Seal = {
  add(bytes, hash) {
    const start = bytes.at(-1) === 0x0a ? bytes : joined(bytes, bytesOf('\n'));
    return joined(start, bytesOf(`%bapa:digest ${hash(start)}\n`));
  },
  check(bytes, hash) {
    const tail = String.fromCharCode(...bytes.subarray(-LINE_LENGTH));
    const found = LINE.exec(tail);
    if (!found) return 'none';
    const start = bytes.subarray(0, bytes.length - tail.length + found.index);
    return hash(start) === found[1] ? 'intact' : 'broken';
  },
};

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(a.length + b.length);
  bytes.set(a);
  bytes.set(b, a.length);
  return bytes;
}

/** PDF: the Word file, which LibreOffice converts. */
export const pdf: DocumentFormat = {
  write: (document, options) => writeDocx(document, { ...options, forLibreOffice: true }),
  convert: convertToPdf,
  seal,
};

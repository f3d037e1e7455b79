import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { FormatName } from './formats.ts';
import { zipParts } from './zip.ts';

/** SHA-256 of bytes in hexadecimal. */
type Hash = (bytes: Uint8Array) => string;

/** What a file says of itself: made by bapa and untouched since, changed since, or not made by bapa. */
export type SealState = 'intact' | 'broken' | 'none';

interface Seal {
  add(bytes: Uint8Array, hash: Hash): Uint8Array;
  check(bytes: Uint8Array, hash: Hash): SealState;
}

/** Adds to a rendered file the digest of the rest of itself, so that a later run knows whether anybody edited it. */
export function addSeal(format: FormatName, bytes: Uint8Array, hash: Hash): Uint8Array {
  return SEALS[format].add(bytes, hash);
}

/** Whether a file carries such a digest and it still fits. Never throws, whatever the bytes are. */
export function checkSeal(format: FormatName, bytes: Uint8Array, hash: Hash): SealState {
  return SEALS[format].check(bytes, hash);
}

const COMMENT = /<!-- bapa:digest ([0-9a-f]{64}) -->\s*$/;

/** A closing comment over everything before it. Line ends do not count: git and mail programs change them. */
const commentSeal: Seal = {
  add(bytes, hash) {
    const text = strFromU8(bytes);
    return strToU8(`${text}\n<!-- bapa:digest ${digestOfText(text, hash)} -->\n`);
  },
  check(bytes, hash) {
    const text = strFromU8(bytes);
    const seal = COMMENT.exec(text);
    if (!seal) return 'none';
    return digestOfText(text.slice(0, seal.index), hash) === seal[1] ? 'intact' : 'broken';
  },
};

function digestOfText(text: string, hash: Hash): string {
  return hash(strToU8(text.replaceAll('\r\n', '\n').trimEnd()));
}

const PROPERTIES = 'docProps/custom.xml';
const PROPERTY = /<property [^>]*name="bapa:digest"[^>]*><vt:lpwstr>([0-9a-f]{64})<\/vt:lpwstr><\/property>/;

/** A custom property over the content of all other parts. */
const docxSeal: Seal = {
  add(bytes, hash) {
    const parts = unzipSync(bytes);
    const digest = digestOfParts(parts, hash);
    const properties = strFromU8(parts[PROPERTIES] ?? new Uint8Array());
    const pid = Math.max(1, ...[...properties.matchAll(/pid="(\d+)"/g)].map((match) => Number(match[1]))) + 1;
    const property =
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${pid}" name="bapa:digest">` +
      `<vt:lpwstr>${digest}</vt:lpwstr></property>`;
    parts[PROPERTIES] = strToU8(properties.replace('</Properties>', `${property}</Properties>`));
    return zipParts(parts);
  },
  check(bytes, hash) {
    try {
      const parts = unzipSync(bytes);
      const seal = PROPERTY.exec(strFromU8(parts[PROPERTIES] ?? new Uint8Array()));
      if (!seal) return 'none';
      return digestOfParts(parts, hash) === seal[1] ? 'intact' : 'broken';
    } catch {
      return 'none'; // not a zip file at all
    }
  },
};

function digestOfParts(parts: Readonly<Record<string, Uint8Array>>, hash: Hash): string {
  const names = Object.keys(parts).filter((name) => name !== PROPERTIES);
  const lines = names.sort().map((name) => `${name} ${hash(parts[name] ?? new Uint8Array())}\n`);
  return hash(strToU8(lines.join('')));
}

const LINE = /%bapa:digest ([0-9a-f]{64})\s*$/;
/** No seal is longer than this, with white space that a mail program may add. */
const LINE_LENGTH = 120;

/** A comment line after the end of the document, over all bytes before it. What programs change, they write after it. */
const pdfSeal: Seal = {
  add(bytes, hash) {
    const start = bytes.at(-1) === 0x0a ? bytes : joined(bytes, strToU8('\n'));
    return joined(start, strToU8(`%bapa:digest ${hash(start)}\n`));
  },
  check(bytes, hash) {
    const tail = strFromU8(bytes.subarray(-LINE_LENGTH), true);
    const seal = LINE.exec(tail);
    if (!seal) return 'none';
    const start = bytes.subarray(0, bytes.length - tail.length + seal.index);
    return hash(start) === seal[1] ? 'intact' : 'broken';
  },
};

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(a.length + b.length);
  bytes.set(a);
  bytes.set(b, a.length);
  return bytes;
}

const SEALS = { docx: docxSeal, md: commentSeal, html: commentSeal, pdf: pdfSeal } satisfies Record<
  FormatName,
  Seal
>;

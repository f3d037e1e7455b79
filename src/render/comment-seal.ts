import type { Hash, Seal } from './document-format.ts';

const COMMENT = /<!-- bapa:digest ([0-9a-f]{64}) -->\s*$/;

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** A closing comment over everything before it. Line ends do not count: git and mail programs change them. */
export const commentSeal: Seal = {
  add(bytes, hash) {
    const text = textOf(bytes);
    return bytesOf(`${text}\n<!-- bapa:digest ${digestOfText(text, hash)} -->\n`);
  },
  check(bytes, hash) {
    const text = textOf(bytes);
    const seal = COMMENT.exec(text);
    if (!seal) return 'none';
    return digestOfText(text.slice(0, seal.index), hash) === seal[1] ? 'intact' : 'broken';
  },
};

function digestOfText(text: string, hash: Hash): string {
  return hash(bytesOf(text.replaceAll('\r\n', '\n').trimEnd()));
}

import type { Root } from 'mdast';

/** What may have a meaning in Markdown or be part of an address, at any place, at the beginning or at the end of a line. */
const MARK = /[\\*_`~[\]<>&#|!@\uFEFF\0]|:\/\/|www\.|^[ \t]*(?:[-+=]|\d+[.)])|^(?: {4}| {0,3}\t)|[ \t]$/im;
const LINE_END = /(\r\n|[\r\n])/;

/**
 * The tree that the Markdown parser would make of a text in which nothing is marked, at a hundredth of its time; nothing
 * of other texts.
 */
export function readUnmarked(text: string): Root | undefined {
  if (MARK.test(text)) return undefined;
  const paragraphs = [''];
  // Lines, and between them their ends.
  const parts = text.split(LINE_END);
  for (let index = 0; index < parts.length; index += 2) {
    const line = parts[index] ?? '';
    const start = line.search(/[^ \t]/);
    const open = paragraphs.at(-1);
    if (start < 0) paragraphs.push('');
    else
      paragraphs[paragraphs.length - 1] = (open ? open + (parts[index - 1] ?? '') : '') + line.slice(start);
  }
  const children = paragraphs.filter((paragraph) => paragraph !== '');
  return {
    type: 'root',
    children: children.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  };
}

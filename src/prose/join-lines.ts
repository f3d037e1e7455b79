import type { Root, Text } from 'mdast';
import { EAST_ASIAN } from '../text/east-asian.ts';
import { descend } from './rewrite.ts';

const WIDE = new RegExp(`[${EAST_ASIAN}]`, 'u');
/** Marks that Chinese shares with other languages. */
const SHARED = /[“”‘’—…·]/u;

/** Makes one line of a text: line breaks become spaces, or nothing between two Chinese or Japanese characters. */
export function joinLines(text: string): string {
  return joinWithin(text, '', '').trim();
}

/** Joins the lines of every text in a tree, looking across the borders of emphasis and links. */
export function joinLinesIn(root: Root): void {
  const leaves = [...descend(root)].filter((node) => !('children' in node) || node.type === 'paragraph');
  leaves.forEach((leaf, index) => {
    if (leaf.type !== 'text') return;
    const before = leaves[index - 1];
    const after = leaves[index + 1];
    leaf.value = joinWithin(leaf.value, textOf(before), textOf(after));
  });
}

function textOf(node: { type: string } | undefined): string {
  return node?.type === 'text' ? (node as Text).value : '';
}

function joinWithin(text: string, before: string, after: string): string {
  // Wide spaces at the beginning of a line set it in, as paragraphs of Chinese are.
  return text.replace(/[ \t\r\n\u3000]+/g, (lines, offset: number) => {
    if (!/[\r\n]/.test(lines)) return lines;
    const left = text.slice(Math.max(0, offset - 2), offset) || before;
    const right = text.slice(offset + lines.length, offset + lines.length + 2) || after;
    return joinOf(left, right);
  });
}

/** What stands in the place of a line break between two texts: a space, or nothing. */
export function joinOf(before: string, after: string): '' | ' ' {
  return joinsWithoutSpace(lastCharacter(before), firstCharacter(after)) ? '' : ' ';
}

function joinsWithoutSpace(left: string, right: string): boolean {
  if (WIDE.test(left)) return WIDE.test(right) || SHARED.test(right);
  return SHARED.test(left) && WIDE.test(right);
}

function firstCharacter(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 32);
}

function lastCharacter(text: string): string {
  return [...text.slice(-2)].at(-1) ?? ' ';
}

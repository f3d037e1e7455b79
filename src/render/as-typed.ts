import type { BlockContent, ListItem, PhrasingContent } from 'mdast';
import { isMapping } from '../form/answer.ts';
import { joinPointer } from '../form/pointer.ts';
import type { DocumentWords } from '../locales/locale.ts';
import { joinLines } from '../prose/join-lines.ts';
import { linkifyLine } from '../prose/linkify.ts';
import { plainParagraphs } from '../prose/plain-text.ts';
import { maskUnprintable } from '../text/unprintable.ts';
import { list, listItem, mark, markAll, markTexts, paragraph, text } from './nodes.ts';

/**
 * Shows a value of any shape, so that no word of a draft is lost: a scalar as paragraphs, a list as bullets, a mapping
 * as bullets `key: value`. Blocks carry their own pointers.
 */
export function typedBlocks(value: unknown, pointer: string, words: DocumentWords): BlockContent[] {
  if (Array.isArray(value)) {
    const items = value.map((item, index) => typedBlocks(item, joinPointer(pointer, index), words));
    return listOf(
      items.filter((blocks) => blocks.length > 0).map((blocks) => listItem(blocks)),
      pointer,
    );
  }
  if (isMapping(value)) return typedEntries(Object.entries(value), pointer, words);
  return markAll(plainParagraphs(scalarText(value)), mark('value', pointer));
}

/** Entries of a mapping as bullets `key: value`. */
export function typedEntries(
  entries: readonly (readonly [string, unknown])[],
  pointer: string,
  words: DocumentWords,
): BlockContent[] {
  return listOf(
    entries.map(([key, value]) => entryItem(key, value, joinPointer(pointer, key), words)),
    pointer,
  );
}

function listOf(items: ListItem[], pointer: string): BlockContent[] {
  return items.length === 0 ? [] : [list('bullets', items, mark('value', pointer))];
}

function entryItem(key: string, value: unknown, pointer: string, words: DocumentWords): ListItem {
  const name = linkifyLine(typedLine(key, words));
  const [first, ...rest] = typedBlocks(value, pointer, words);
  if (first?.type !== 'paragraph') {
    const line = paragraph([...name, text(words.colon.trimEnd())], mark('value', pointer));
    return listItem(first ? [line, first, ...rest] : [line]);
  }
  return listItem([{ ...first, children: [...name, text(words.colon), ...first.children] }, ...rest]);
}

/** A value of any shape in one line. */
export function typedLine(value: unknown, words: DocumentWords): string {
  const line = (part: unknown) => typedLine(part, words);
  if (Array.isArray(value)) return value.map(line).filter(Boolean).join(words.semicolon);
  if (isMapping(value)) {
    const entries = Object.entries(value).map(([key, entry]) => line(key) + words.colon + line(entry));
    return entries.map((entry) => entry.trimEnd()).join(words.semicolon);
  }
  return joinLines(scalarText(value)).replace(/[ \t]+/g, ' ');
}

/** A value of any shape in one line, as the answer to a field. */
export function typedInline(value: unknown, pointer: string, words: DocumentWords): PhrasingContent[] {
  const line = typedLine(value, words);
  return line === '' ? [] : markTexts(linkifyLine(line), mark('value', pointer));
}

function scalarText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return maskUnprintable(typeof value === 'string' ? value : `${value as number | boolean}`);
}

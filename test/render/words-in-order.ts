import { basename } from 'node:path/posix';
import { toString } from 'mdast-util-to-string';
import { parseProse } from '../../src/prose/parse-prose.ts';
import { report, textsOf } from './fixtures.ts';

/** Fields whose answers stand in the document in the form's own words. */
const WORDED = new Set(['language', 'type', 'format', 'themes', 'date']);

/** Every word of the report, in the order of the document, notes last. */
export function wordsInOrder(): string[] {
  const { title, organized_by, sessions, ...others } = report;
  const values = { title, ...others, sessions, organized_by: organized_by.map(({ name }) => name) };
  const order = [
    'title',
    'venue',
    'organized_by',
    'prepared_by',
    'summary',
    'recommendations',
    'trends',
  ] as const;
  const rest = ['priority_areas', 'needs', 'sessions', 'additional_information', 'attachments'] as const;
  const notes: string[] = [];
  const texts = [...order, ...rest].flatMap((key) =>
    textsOf(values[key]).flatMap((text) => {
      if (key === 'title') return [text];
      return key === 'attachments' ? [basename(text)] : proseTexts(text, notes);
    }),
  );
  const left = Object.keys(report).filter((key) => !WORDED.has(key) && !(key in values));
  if (left.length > 0) throw new Error(`not checked: ${left.join(', ')}`);
  return [...texts, ...notes].flatMap((text) => text.split(/\s+/)).filter(Boolean);
}

function proseTexts(text: string, notes: string[]): string[] {
  return parseProse(text).root.children.flatMap((block) => {
    const texts = leafTexts(block);
    if (block.type !== 'footnoteDefinition') return texts;
    notes.push(...texts);
    return [];
  });
}

function leafTexts(node: { children?: unknown[]; type: string }): string[] {
  return node.children ? node.children.flatMap((child) => leafTexts(child as never)) : [toString(node)];
}

/** The first of the words that a text does not hold after the one before; undefined if all are there, in order. */
export function firstMissing(words: readonly string[], text: string): string | undefined {
  let at = 0;
  return words.find((word) => {
    const found = text.indexOf(word, at);
    at = found + word.length;
    return found < 0;
  });
}

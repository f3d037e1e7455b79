import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Args } from '../../src/diagnostics/args.ts';
import { cannotRead, diagnostic, type FileDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import { LANGUAGES, loadLocale } from '../../src/locales/index.ts';
import { parseSource } from '../../src/report/parse-source.ts';
import { formats } from '../../src/show/formats/index.ts';
import { wordDiagnostic } from '../../src/show/word-diagnostic.ts';
import { columnsOf } from '../../src/text/graphemes.ts';
import { checkText, withFragment } from '../validate/check-text.ts';
import { show } from './formats/show.ts';

/** Every code, with a text of a report wherever its arguments have one. */
const argsWith = (text: string) =>
  ({
    'cannot-read': { reason: { kind: 'not-found' } },
    'alias-not-usable': { alias: text, reason: 'unknown' },
    'control-character': { codePoint: 7, others: [] },
    'custom-tag': { tag: text },
    'duplicate-key': { key: text, firstLine: 1 },
    'merge-conflict': {},
    'merge-key': {},
    'not-a-report': { found: 'text' },
    'several-documents': {},
    'tab-indentation': {},
    'too-deep': { limit: 50 },
    'unusual-space': { codePoint: 0xa0 },
    'unused-anchor': { anchor: text },
    'unclosed-quote': { quote: '"' },
    'yaml-syntax': { problem: 'text-not-indented', character: text },
    missing: { isComment: false },
    'repeated-choice': { choice: text },
    'unknown-choice': { found: text, suggestion: text, options: ['a', 'b'] },
    'unknown-key': { key: text, suggestion: text, belongsTo: text, known: ['a', 'b'] },
    'wrong-shape': { expected: 'text', found: 'number', cause: 'not-quoted', source: text, form: '' },
    'attachment-missing': { path: text },
    'attachment-not-a-file': { path: text, kind: 'folder' },
    'attachment-outside': { path: text, reason: 'above' },
    'attachment-path': { path: text, problem: 'backslash', suggestion: text },
    'attachment-repeated': { path: text, firstLine: 1 },
    'attachment-size': { bytes: 1, limit: 1 },
    'comment-in-text': { comment: text },
    'country-code': { code: text, name: text },
    'date-after-conference': { date: '2018-06-27' },
    'date-in-future': { date: '2018-06-27' },
    'date-invalid': { found: text, reason: 'no-such-day', suggestion: text },
    'date-order': { start: '2018-06-27', end: '2018-06-26' },
    'direction-override': { codePoint: 0x202e },
    'direction-override-in-address': { codePoint: 0x202e },
    'duplicate-session': { first: 1 },
    'duplicate-text': { firstLine: 1 },
    email: { found: text, problem: 'several', suggestion: text },
    'empty-list-item': {},
    footnote: { name: text, problem: 'no-text' },
    'heading-in-text': { heading: text },
    'html-in-text': { html: text },
    'image-missing': { path: text, problem: 'missing', limit: 1 },
    'image-remote': { url: text },
    'image-without-description': { path: text },
    'language-mismatch': { language: 'en', found: 'fr' },
    'link-as-text': { kind: 'image', suggestion: text },
    'link-scheme': { url: text, scheme: text, problem: 'other' },
    'list-as-text': { problem: 'folded' },
    'quotation-marks': { marks: '“”' },
    'numbered-twice': { number: text },
    placeholder: { found: text, kind: 'mark' },
    'recommendation-without-addressee': {},
    telephone: { found: text, problem: 'too-long' },
    'text-too-complex': {},
    'too-long': { words: 1, advised: 1 },
    'unbalanced-direction': { codePoint: 0x202e },
    'more-problems': { count: 1 },
    'unused-ignore': { code: text, reason: 'unknown-code' },
  }) satisfies Args;

function findingsWith(text: string): FileDiagnostic[] {
  return Object.entries(argsWith(text)).map(([code, args]) =>
    code === 'cannot-read'
      ? cannotRead({ kind: 'not-found' })
      : diagnostic(code as 'unused-ignore', '', { start: 0, end: 1 }, args as Args['unused-ignore']),
  );
}

/** What a message repeats of one text, in columns, and of the three that it has at most. */
const [QUOTE, QUOTES] = [80, 3 * 80];
const longText = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter((text) => text.trim() !== '')
  .map((text) => `${text}\n`.repeat(Math.ceil(500 / text.length)));

test.each(LANGUAGES)('a message repeats at most a line of any text: %s', async (language) => {
  const locale = await loadLocale(language);
  const words = (text: string) => findingsWith(text).map((found) => wordDiagnostic(locale, found));
  const short = words('');
  fc.assert(
    fc.property(longText, (text) => {
      for (const [index, { message, hint = '', sentence }] of words(text).entries()) {
        const without = short[index];
        expect(columnsOf(message)).toBeLessThanOrEqual(columnsOf(without?.message ?? '') + QUOTES);
        expect(columnsOf(hint)).toBeLessThanOrEqual(columnsOf(without?.hint ?? '') + QUOTES);
        expect([message, sentence].join('')).not.toContain('\n');
      }
    }),
    { numRuns: 5 },
  );
});

const LONG = 'x'.repeat(50_000);
const HOSTILE = withFragment(
  [
    `trends: "TBC ${LONG}"`,
    `needs: "[a](y${LONG}:b) <b ${LONG}>"`,
    `venue:\n  name: a\n  city: b\n  country: *${LONG}`,
    `type: ${LONG}`,
    `priority_areas: [${LONG}, ${LONG}]`,
    `attachments:\n  concept_note: ../${LONG}\n  others: ["a\\\\${LONG}"]`,
    `prepared_by:\n  - name: a\n    email: ${LONG}\n    telephone: ${LONG}`,
    `? ${LONG}\n: a`,
    `date: ${LONG}`,
  ].join('\n'),
);

test.each(Object.entries(formats))('no format of findings repeats a long text: %s', async (_, load) => {
  const found = checkText(HOSTILE, { draft: true });
  const locale = await loadLocale('en');
  expect(found.length).toBeGreaterThan(10);
  const source = parseSource(HOSTILE);
  // What is to be put in their place is whole, where a program reads it, and so is the pointer of an answer.
  const diagnostics = found.map((one) => ({ ...one, fix: [] }));
  const shown = show(await load('en'), [{ kind: 'checked', file: 'x.yaml', locale, source, diagnostics }]);
  const told = found.reduce((text, { pointer }) => text.replaceAll(pointer || '\0', ''), shown);
  expect(told).not.toContain('x'.repeat(QUOTE + 1));
});

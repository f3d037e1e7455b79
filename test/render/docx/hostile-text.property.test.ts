import fc from 'fast-check';
import type { PhrasingContent, RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { writeDocx } from '../../../src/render/docx/write-docx.ts';
import { plainText, readPart, readParts, xmlProblem } from './read-docx.ts';
import { mark, sampleDocument, text } from './sample-document.ts';

/** Words that are found again whatever stands around them. */
const word = fc.oneof(
  fc.integer({ min: 0, max: 99_999 }).map((number) => `w${number}x`),
  fc.constantFrom(
    'القاهرة',
    '联合国',
    'ООН',
    '2018-07-30',
    '+254 700',
    'a & b',
    '<b>',
    '{bullets-0}',
    '\u0001',
    '\uD83D',
  ),
);

const { inline, block } = fc.letrec<{ inline: PhrasingContent; block: RootContent }>((tie) => {
  const inlines = fc.array(tie('inline'), { minLength: 1, maxLength: 3 });
  const blocks = fc.array(tie('block'), { minLength: 1, maxLength: 3 }) as fc.Arbitrary<never[]>;
  const pointer = fc.constantFrom('/summary', '/sessions/0/topics', '/x y');
  const items = fc.array(
    fc.record({
      type: fc.constant('listItem' as const),
      children: blocks,
      checked: fc.constantFrom(true, false, null),
    }),
    { minLength: 1, maxLength: 3 },
  );
  const cell = inlines.map((children) => ({ type: 'tableCell' as const, children }));
  const row = fc
    .array(cell, { minLength: 1, maxLength: 3 })
    .map((children) => ({ type: 'tableRow' as const, children }));
  return {
    inline: fc.oneof(
      { maxDepth: 4 },
      word.map(text),
      fc
        .tuple(word, pointer)
        .map(([value, at]) => mark(text(value) as { type: 'text'; value: string }, 'value', at)),
      word.map((value) => ({ type: 'inlineCode' as const, value })),
      fc.constant({ type: 'break' as const }),
      fc.record({
        type: fc.constantFrom('emphasis' as const, 'strong' as const, 'delete' as const),
        children: inlines,
      }),
      fc.record({ type: fc.constant('link' as const), url: fc.webUrl(), children: inlines }),
      fc.constant({ type: 'footnoteReference' as const, identifier: '1' }),
    ),
    block: fc.oneof(
      { maxDepth: 4 },
      inlines.map((children) => ({ type: 'paragraph' as const, children })),
      fc
        .tuple(inlines, pointer)
        .map(([children, at]) => mark({ type: 'paragraph' as const, children }, 'value', at)),
      fc.record({
        type: fc.constant('heading' as const),
        depth: fc.constantFrom(2, 3, 4),
        children: inlines,
      }),
      fc.record({ type: fc.constant('blockquote' as const), children: blocks }),
      fc.record({
        type: fc.constant('list' as const),
        ordered: fc.boolean(),
        start: fc.nat(99_999),
        children: items,
      }),
      fc.array(word).map((lines) => ({ type: 'code' as const, value: lines.join('\n') })),
      fc.constant({ type: 'thematicBreak' as const }),
      fc.array(row, { minLength: 1, maxLength: 3 }).map((children) => ({ type: 'table' as const, children })),
    ),
  };
});

/** The words that are sure to be found: the others are cleaned or hold marks of direction. */
function wordsIn(nodes: readonly unknown[]): string[] {
  const json = JSON.stringify(nodes, (key, value: unknown) => (key === 'url' ? undefined : value));
  return [...json.matchAll(/w\d+x/g)].map(([found]) => found);
}

test('whatever the answers hold, the file is well-formed, loses no word and keeps their order', async () => {
  const note = fc.array(block, { minLength: 1, maxLength: 2 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(block, { maxLength: 6 }),
      note,
      inline,
      fc.constantFrom('en', 'ar', 'zh'),
      async (blocks, notes, last, language) => {
        const definition = { type: 'footnoteDefinition', identifier: '1', children: notes } as RootContent;
        const children: RootContent[] = [...blocks, { type: 'paragraph', children: [last] }];
        const bytes = await writeDocx(sampleDocument([...children, definition], { language }), {});
        for (const [name, xml] of readParts(bytes))
          expect([name, xmlProblem(xml)]).toEqual([name, undefined]);
        const body = readPart(bytes, 'word/document.xml');
        const found = [...plainText(body).matchAll(/w\d+x/g)].map(([all]) => all);
        expect(found).toEqual(wordsIn(children));
        const starts = [...body.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g)].map(([, id]) => id);
        const ends = [...body.matchAll(/<w:bookmarkEnd w:id="(\d+)"/g)].map(([, id]) => id);
        expect([...ends].sort()).toEqual([...starts].sort());
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);

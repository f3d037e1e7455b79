import { describe, expect, test } from 'vitest';
import { form } from '../../src/form/form.ts';
import { listAnswers, walkAnswers } from '../../src/form/answer.ts';
import { toString } from 'mdast-util-to-string';
import { plainParagraphs } from '../../src/prose/plain-text.ts';
import { parseProse } from '../../src/prose/parse-prose.ts';
import { descend } from '../../src/prose/rewrite.ts';
import { findTooComplex, isTooComplex } from '../../src/prose/too-complex.ts';
import { MAX_PLAIN_LINES, MAX_SIGNS, MAX_SIGNS_IN_REPORT } from '../../src/text/limits.ts';

/** What makes trees, or the way to them, large; each many times. */
const SHAPES: Readonly<Record<string, (index: number) => string>> = {
  paragraphs: () => 'a\n\n',
  emphasis: () => '*a*\n\n',
  brackets: () => '[\n\n',
  headings: () => '# a\n',
  'underlined headings': () => 'a\n=\n\n',
  images: () => '![a](b.png)\n\n',
  links: () => '[a](http://b.cd)\n\n',
  HTML: () => '<b>a</b>\n\n',
  'HTML without an end': () => '<?a ',
  definitions: (index) => `[a${index}]: http://b.cd\n`,
  'a long definition': (index) => (index === 0 ? `[a]: http://b.cd/${'x'.repeat(5000)}\n\n` : '[a]\n\n'),
  notes: (index) => `a[^${index}]\n\n[^${index}]: b\n\n`,
  'one note': (index) => (index === 0 ? '[^1]: b\n\n' : 'a[^1]\n\n'),
  quotes: () => `${'>'.repeat(99)}a\n\n`,
  'rising backquotes': (index) => `${'`'.repeat(index)} `,
  'hard breaks': () => 'a\\\n',
  items: () => '- a\n',
  'items in one another': (index) => `${'  '.repeat(index % 40)}- a\n`,
  'task lists': () => '- [ ] a\n',
  addresses: () => 'www.a.b ',
  autolinks: () => '<http://a.bc>\n',
  fences: () => '```\na\n```\n',
  entities: () => '&amp;',
  'a table': (index) => (index === 0 ? '|a|b|\n|-|-|\n' : '|x|y|\n'),
  'a table with rows to fill': (index) =>
    index === 0 ? `${'|a'.repeat(200)}\n${'|-'.repeat(200)}\n` : '|\n',
  strikethrough: () => '~~a~~ b\n',
};

const LENGTH = 90_000;
const textOf = (piece: (index: number) => string) => {
  const pieces: string[] = [];
  for (let index = 0, length = 0; length < LENGTH; index += 1) {
    pieces.push(piece(index));
    length += piece(index).length;
  }
  return pieces.join('');
};

test.each(Object.entries(SHAPES))('a long answer of %s is shown in plain paragraphs', (_, piece) => {
  const { root, findings } = parseProse(textOf(piece));
  expect(findings).toMatchObject([{ kind: 'too-complex' }]);
  expect([...descend(root)].length).toBeLessThan(3 * MAX_SIGNS);
});

test.each([
  [400, (text: string, index: number) => text === `1. first ${index} 2. second ${index} 3. third ${index}`],
  [
    2100,
    (text: string, index: number) => index > 0 || /^1. first 0 2. second 0 3. third 0 1. first 1 /.test(text),
  ],
])('%i paragraphs of many lines are joined only where they are too many', (count, isRight) => {
  const text = Array.from({ length: count }, (_, at) => `1. first ${at}\n2. second ${at}\n3. third ${at}`);
  const texts = plainParagraphs(text.join('\n\n')).map((one) => toString(one));
  expect(texts.length).toBeLessThanOrEqual(MAX_PLAIN_LINES);
  expect(texts.every(isRight)).toBe(true);
  expect(texts.every((one) => /^1. first.* 3. third \d+$/.test(one))).toBe(true);
  expect(texts.join(' ')).toBe(text.join(' ').replaceAll('\n', ' '));
});

describe('a long answer that people write is read as Markdown', () => {
  const paragraph = 'The participants **reviewed** the [plans](https://a.org/plan), and `agreed`. '.repeat(8);
  test.each([
    ['paragraphs with links and emphasis', `${paragraph}\n\n`.repeat(60)],
    ['a list of 500 lines', '- Laboratories of the region, and the ministries that run them\n'.repeat(500)],
    ['a table of 300 rows', `| a | b | c | d |\n|-|-|-|-|\n${'| Kenya | 12 | 300,000 | 5 |\n'.repeat(300)}`],
    ['a hundred pages of plain prose', `${'words and words '.repeat(60)}\n\n`.repeat(100)],
  ])('%s', (_, text) => {
    expect(isTooComplex(text)).toBe(false);
  });
});

describe('all answers of a report together', () => {
  const answersOf = (topics: readonly string[]) => [
    ...walkAnswers(listAnswers(form, { sessions: topics.map((text) => ({ topics: text })) })),
  ];
  const each = '- *a*\n'.repeat(MAX_SIGNS / 12);

  test('stay formatted up to a limit, and the others are plain', () => {
    const answers = answersOf(
      Array.from({ length: 2 * Math.ceil(MAX_SIGNS_IN_REPORT / each.length) }, () => each),
    );
    const plain = findTooComplex(answers);
    const isPlain = answers.filter(({ value }) => value === each).map(({ pointer }) => plain.has(pointer));
    expect(isPlain[0]).toBe(false);
    expect(isPlain.at(-1)).toBe(true);
    expect(isPlain).toEqual(isPlain.toSorted((a, b) => Number(a) - Number(b)));
  });

  test('are all formatted in a report of 800 KB in 600 sessions', () => {
    const session = `The **participants** agreed on [a plan](http://a.org)[^1]. ${'Words and words of it. '.repeat(30)}

- Laboratories of the countries, and the ministries that run them
- Exchange of *protocols* between institutes of the region
- Costs of the road map, as told by the delegations

| Country | Institutes | Cost |
|---|---|---|
| Kenya | 12 | 300,000 |
| Benin | 3 | 120,000 |

[^1]: See the annex of the report, which has it in full. ${'More of it. '.repeat(20)}
`;
    const sessions = Array.from({ length: 600 }, (_, number) => `${number} ${session}`);
    expect(sessions.join('').length).toBeGreaterThan(750_000);
    expect(findTooComplex(answersOf(sessions))).toEqual(new Set());
  });
});

test('loses no word where there is no formatting', () => {
  const words = Array.from({ length: 30_000 }, (_, number) => `w${number}`);
  const { root } = parseProse(words.join('\n\n'));
  const text = [...descend(root)].map((node) => (node.type === 'text' ? node.value : ' ')).join(' ');
  expect(text.split(/\s+/).filter(Boolean)).toEqual(words);
});

import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { parseProse } from '../../src/prose/parse-prose.ts';
import { descend } from '../../src/prose/rewrite.ts';
import { outline } from './outline.ts';

const words = (text: string) => toString(parseProse(text).root);
const findings = (text: string) =>
  parseProse(text).findings.map(({ kind, range }) => `${kind}: ${text.slice(range.start, range.end)}`);

describe('HTML', () => {
  test.each([
    ['tags go, the text between them stays', 'a <b>register</b>', 'a register'],
    ['scripts go whole', 'Training <script>fetch("//x")</script> and', 'Training and'],
    [
      'a script that is never closed takes nothing with it',
      'x <script> all *words* stay',
      'x  all words stay',
    ],
    ['so does a block', '<script>one\n\ntwo', 'onetwo'],
    ['styles inside emphasis go too', '*<style>a{}</style>b*', 'b'],
    ['comments go', 'a<!-- note -->b', 'ab'],
    ['what is no element is text', 'The <name of institution> and <x>', 'The <name of institution> and <x>'],
    [
      'an element with words for attributes is text',
      'at <address of the venue>',
      'at <address of the venue>',
    ],
    ['entities are characters, never tags', '&lt;script&gt; &#60;b&#62;', '<script> <b>'],
  ])('%s', (_, text, expected) => {
    expect(words(text).replace(/ +/g, ' ')).toBe(expected.replace(/ +/g, ' '));
  });

  test.each(['one<br>two', 'one<BR/>two', 'one<br />two', 'one\n<br>\ntwo', '<p>one<br>two</p>'])(
    'the tag of a line break is one: %j',
    (text) => {
      const { root, findings } = parseProse(text);
      expect(outline(root)).toBe('root\n  paragraph\n    text "one"\n    break\n    text "two"');
      expect(findings.filter(({ subject }) => /br/i.test(subject))).toEqual([]);
    },
  );

  test('words beside Chinese punctuation are struck out', () => {
    expect(outline(parseProse('~~旧的。~~新的').root)).toContain('delete');
  });

  test('wide spaces at the beginning of a line go with its break', () => {
    expect(outline(parseProse('第一行\n\u3000\u3000第二行').root)).toContain('"第一行第二行"');
  });

  test('a cell of a table may have lines', () => {
    const { root } = parseProse('| A |\n| - |\n| one<br>two |');
    expect(outline(root)).toContain('text "one"\n        break\n        text "two"');
  });

  test('a block becomes paragraphs', () => {
    expect(outline(parseProse('<div>\n# not *a* heading\n</div>\n\n<hr>').root)).toBe(
      'root\n  paragraph\n    text "# not "\n    emphasis\n      text "a"\n    text " heading"',
    );
  });

  test('what was taken out is told with its place', () => {
    expect(findings('> <p>a\n> b</p>\n\nc <script>x</script> <img src=x onerror=alert(1)>')).toEqual([
      'html: <p>',
      'html: </p>',
      'html: <script>x</script>',
      'html: <img src=x onerror=alert(1)>',
    ]);
  });
});

test('headings are bold lines', () => {
  expect(outline(parseProse('## Main **points**').root)).toBe(
    'root\n  paragraph\n    strong\n      text "Main points"',
  );
  expect(findings('text\n\n# Head')).toEqual(['heading: # Head']);
});

describe('links and images', () => {
  test.each([
    ['[a](https://example.org/x)', 'link https://example.org/x'],
    ['[a](mailto:a@example.org)', 'link mailto:a@example.org'],
    ['[a][b]\n\n[b]: https://example.org/x', 'link https://example.org/x'],
    ['![map](https://example.org/map.png)', 'link https://example.org/map.png'],
    ['![map](images/map.png)', 'image images/map.png'],
    ['http://example.org。然后', 'link http://example.org'],
  ])('%s', (text, expected) => {
    expect(outline(parseProse(text).root)).toContain(expected);
  });

  test.each([
    '[a](javascript:alert(1))',
    '[a](JaVaScript:alert(1))',
    '[a](data:text/html,x)',
    '[a](annex.docx)',
    '![a](file:///etc/passwd)',
    '![a](../secret.png)',
    '![a](C:\\x.png)',
    '![a](//example.org/x.png)',
  ])('%s is only text', (text) => {
    expect(outline(parseProse(text).root)).toBe('root\n  paragraph\n    text "a"');
    expect(findings(text)).toEqual([`link-scheme: ${text}`]);
  });

  test('images are told, local and remote', () => {
    expect(findings('![a](b.png) ![c](https://d.org/e.png)')).toEqual([
      'local-image: ![a](b.png)',
      'remote-image: ![c](https://d.org/e.png)',
    ]);
  });

  test('a definition that nothing refers to is the author’s text', () => {
    expect(words('[Chair]: Welcome')).toBe('[Chair]: Welcome');
  });
});

describe('footnotes', () => {
  test('stand at the end in the order of their references; others are paragraphs', () => {
    const text = 'One[^b] two[^a].\n\n[^a]: A [^b]\n\n[^c]: C\n\n[^b]: B\n\nlast';
    expect(
      outline(parseProse(text).root)
        .split('\n')
        .filter((line) => /^ {2}\S|value|text/.test(line)),
    ).toEqual([
      '  paragraph',
      '    text "One"',
      '    text " two"',
      '    text "."',
      '  paragraph',
      '    text "last"',
      '  paragraph',
      '    text "[^c]: C"',
      '  footnoteDefinition b',
      '      text "B"',
      '  footnoteDefinition a',
      '      text "A [^b]"',
    ]);
  });
});

test.each([
  ['one\ntwo', 'one two'],
  ['中文\n中文', '中文中文'],
  ['中文，\n**中文**\n中文', '中文，中文中文'],
  ['𠀀\n𠀀', '𠀀𠀀'],
  ['中文\nBAPA+40', '中文 BAPA+40'],
  ['한국어\n한국어', '한국어 한국어'],
])('line breaks inside a paragraph: %j', (text, expected) => {
  expect(words(text)).toBe(expected);
});

test('emphasis next to Chinese punctuation is emphasis', () => {
  expect(outline(parseProse('**重点。**然后').root)).toContain('strong');
});

test('rows of a table are made equally long without losing a cell', () => {
  const root = parseProse('|a|b|\n|-|-|\n|1|2|3|\n|x|').root;
  expect([...descend(root)].filter(({ type }) => type === 'tableCell')).toHaveLength(9);
  expect(toString(root)).toBe('ab123x');
});

test('unprintable characters are replaced, also those written as entities; marks of direction stay', () => {
  expect(words('a\0b\uFFFEc\uD800d &#1; &#xFFFF; \u202Ee\u202C')).toBe(
    'a\uFFFDb\uFFFDc\uFFFDd \uFFFD \uFFFD \u202Ee\u202C',
  );
});

test('a box below an empty item is text, for no item holds it', () => {
  expect(toString(parseProse('+\n[ ] a').root)).toContain('[ ] a');
  expect(toString(parseProse('-\n[x] b').root)).toMatch(/\[x\] b/);
});

import fc from 'fast-check';

/** What people, editors and copied text put into a report by mistake. */
const SCRAPS = [
  '"', "'", ': ', '- ', '\t', '\t\t', '|', '> ', '[', ']', '{', '}', '&a ', '*a', '*t', '!x ', '!!str ', '# ', ' # c', '---\n',
  '...\n', '\u00a0', '\0', '\ud800', '<<: ', '\r', '\r\n', '\r\r\n', '\n', '\n\n', '  ', ' \n', '%', '@', '`', '\u2028', '\u2029',
  '\u0085', '\u000b', '\u3000', '\ufeff', '\u202e', '? ', ',', ':', '\\', '|+\n', '|2-\n', '27/06/2018', 'yes', 'sumary: x\n',
  '<<: *a\n', '<<: {title: x}\n', '&a\n', '*a\n', '- *a\n', '!\n', '!!seq ', '!!null ', '!<tag:x> ', '#c\n', '\n# c\n', '\n  # c\n', '\t# c\n',
  '{a: b}', '[a, b]', '[]', '{}', '{a: [b', '>\n', '>-\n', '>2\n  ', '|\n', '|1\n', "'a'", '"a\\\n  b"', '"\\x"', "''", '--- ', '--- |\n',
  '%YAML 1.1\n', '%TAG ! x\n', '...', 'title: x\n', 'sessions:\n', 'titel: x\n', '\u00ad', '\u200b', '\u2060', '\ufeff\n', '~', 'null', '1.5', '.inf',
]; // prettier-ignore

export interface Damage {
  readonly kind: string;
  readonly at: number;
  readonly text: string;
}

/** Something put in anywhere, or a line deleted, doubled, moved, indented or spelt otherwise. */
export const damage: fc.Arbitrary<Damage> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('insert'), at: fc.nat(5000), text: fc.constantFrom(...SCRAPS) }),
  },
  fc.record({
    kind: fc.constant('insert'),
    at: fc.nat(5000),
    text: fc.constantFrom(
      `${'k'.repeat(1100)}: x\n`,
      `? ${'k'.repeat(200)}\n: x\n`,
      '- '.repeat(30),
      ' '.repeat(40),
    ),
  }),
  fc.record({
    kind: fc.constantFrom(
      'delete',
      'double',
      'indent',
      'outdent',
      'swap',
      'windows',
      'tab',
      'colon',
      'letter',
      'flow',
      'folded',
      'quoted',
      'cut',
      'comment',
      'anchor',
      'blank',
      'again',
    ),
    at: fc.nat(200),
    text: fc.constant(''),
  }),
);

const LINES: Readonly<Record<string, (line: string, next: string) => readonly string[]>> = {
  delete: (_, next) => [next],
  double: (line, next) => [line, line, next],
  indent: (line, next) => [`  ${line}`, next],
  outdent: (line, next) => [line.replace(/^ {1,2}/, ''), next],
  swap: (line, next) => [next, line],
  windows: (line, next) => [`${line}\r`, next],
  tab: (line, next) => [line.replace(/^ +/, '\t'), next],
  colon: (line, next) => [line.replace(': ', ':'), next],
  flow: (line, next) => [line.replace(/: (.+)$/, ': [$1]'), next],
  folded: (line, next) => [line.replace(/: (.+)$/, ': >\n      $1'), next],
  quoted: (line, next) => [line.replace(/: (.+)$/, ": '$1'"), next],
  cut: (line, next) => [line.slice(0, line.length >> 1), line.slice(line.length >> 1), next],
  comment: (line, next) => [`${line} # c`, '# c', next],
  anchor: (line, next) => [line.replace(/: /, ': &a '), next.replace(/: .*$/, ': *a')],
  blank: (line, next) => [line, ' '.repeat(3), '', next],
  again: (line, next) => [line, next, line],
  letter: (line, next) => [line.replace(/^( *)\w(\w+):/, '$1$2:'), next],
};

export function damaged(report: string, { kind, at, text }: Damage): string {
  const change = LINES[kind];
  if (!change) {
    const place = at % (report.length + 1);
    return report.slice(0, place) + text + report.slice(place);
  }
  const lines = report.split('\n');
  const index = at % Math.max(1, lines.length - 1);
  lines.splice(index, 2, ...change(lines[index] ?? '', lines[index + 1] ?? ''));
  return lines.join('\n');
}

import fc from 'fast-check';

/** What people, editors and copied text put into a report by mistake. */
const SCRAPS = [
  '"', "'", ': ', '- ', '\t', '\t\t', '|', '> ', '[', ']', '{', '}', '&a ', '*a', '*t', '!x ', '!!str ', '# ', ' # c', '---\n',
  '...\n', '\u00a0', '\0', '\ud800', '<<: ', '\r', '\r\n', '\r\r\n', '\n', '\n\n', '  ', ' \n', '%', '@', '`', '\u2028', '\u2029',
  '\u0085', '\u000b', '\u3000', '\ufeff', '\u202e', '? ', ',', ':', '\\', '|+\n', '|2-\n', '27/06/2018', 'yes', 'sumary: x\n',
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

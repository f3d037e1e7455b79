/** How a report can be made to cost the most: what is repeated in its one long answer, or elsewhere in its text. */
interface Shape {
  /** One line or more, by its number and by all the characters that there are to be. */
  readonly piece: (index: number, size: number) => string;
  /** In so many answers, each the topics of a session. */
  readonly sessions?: number;
  /** In place of the answer to a question, or at the end of the report. */
  readonly place?: string;
  /** The size of the report, where it is not the greatest. */
  readonly bytes?: number;
}

const again = (text: string): Shape => ({ piece: () => text });

/** Shapes of reports, by name. Those that were once too slow or too large stay here, so that none becomes so again. */
export const WORST_SHAPES: Readonly<Record<string, Shape>> = {
  'a report in plain paragraphs': again(
    'The participants agreed on a road map for the region and asked for help.\n\n',
  ),
  'direction overrides': again('\u202E'),
  'lines without a colon': { piece: () => 'No colon in this line\n', place: 'end' },
  'lines without a colon, short': { piece: () => 'a\n', place: 'end' },
  'comments that silence': { piece: () => '# bapa-ignore: too-long because\n', place: 'end' },
  'control characters': again('\u0007'),
  'control characters in answers': { piece: () => 'a\u0007\n\n', sessions: 2000 },
  'trailing spaces': again('a   \n'),
  'carriage returns': again('a\r'),
  'emphasis in paragraphs': again('*a*\n\n'),
  'emphasis in many answers': { piece: () => '*a*\n\n', sessions: 100 },
  'emphasis in a line': again('*a* '),
  'emphasis of words': again('**word** and words '),
  'brackets at line starts': again('[\n\n'),
  'brackets on lines': again('[a\n'),
  headings: again('# a\n'),
  'setext headings': again('a\n=\n\n'),
  images: again('![a](b.png)\n\n'),
  links: again('[a](http://b.cd)\n\n'),
  'links in many answers': { piece: () => '[a](http://b.cd)\n\n', sessions: 100 },
  'inline HTML': again('<b>a</b>\n\n'),
  'HTML blocks': again('<div>a\n\n'),
  'link definitions': { piece: (index) => `[a${index}]: http://b.cd\n` },
  'long link definition, used often': {
    piece: (index, size) => (index === 0 ? `[a]: http://b.cd/${'x'.repeat(size / 10)}\n\n` : '[a]\n\n'),
  },
  footnotes: { piece: (index) => `a[^${index}]\n\n[^${index}]: b\n\n` },
  'a footnote referred to often': { piece: (index) => (index === 0 ? '[^1]: b\n\n' : 'a[^1]\n\n') },
  'quotes 99 deep': again(`${'>'.repeat(99)}a\n\n`),
  'lists step by step': { piece: (index) => `${'  '.repeat(index % 40)}- a\n` },
  'rising backquotes': { piece: (index) => `${'`'.repeat(index % 2000)} ` },
  'hard breaks': again('a\\\n'),
  'list items': again('- a\n'),
  'numbered items': { piece: (index) => `${index}. a\n` },
  tabs: again('\t'),
  'tabs between words': again('a\t'),
  'www links': again('www.a.b '),
  'www links without spaces': again('www.a'),
  autolinks: again('<http://a.bc>\n'),
  'bare addresses': again('http://a.bc\n\n'),
  'mail addresses': again('a@b.cd '),
  'task lists': again('- [ ] a\n'),
  fences: again('```\na\n```\n'),
  'fences, one inside the other': { piece: (index) => `${'`'.repeat(3 + (index % 500))}\n` },
  'carriage returns in a paragraph': again('\r'),
  entities: again('&amp;'),
  'entities in paragraphs': again('&amp;\n\n'),
  'rows of a table': { piece: (index) => (index === 0 ? '| a | b |\n|---|---|\n' : '| x | y |\n') },
  'columns of a table': {
    piece: (index, size) => (index === 0 ? `${'|a'.repeat(size / 8)}\n${'|-'.repeat(size / 8)}\n` : '|\n'),
  },
  'many tables': again('|a|\n|-|\n\n'),
  strikethrough: again('~~a~~ b\n'),
  'thematic breaks': again('***\n'),
  'code spans': again('`a` '),
  escapes: again('\\*'),
  pluses: again('+'),
  'dots and at signs': again('a.@'),
  underscores: again('a_'),
  'wide characters': again('文字\n'),
  'a line of letters': again('a'),
  'sessions, all of them formatted': { piece: session, sessions: 600, bytes: 660_000 },
  'short paragraphs in many answers': { piece: () => 'a\n\n', sessions: 2000 },
  'a table in many answers': { piece: () => '|a|b|\n|-|-|\n|1|2|\n\n', sessions: 200 },
  'notes in many answers': { piece: (index) => `a[^${index}]\n\n[^${index}]: b\n\n`, sessions: 200 },
  'marks on letters': again('a\u0301\u0301\u0301'),
  'Arabic and numbers': again('سنة 1-2 a 3-4 '),
  braces: again('{'),
  'addresses of one word': again('a.b@c.d@e'),
  'tabs before lines': { piece: () => '\t- a\n', place: 'end' },
  'tabs before items': { piece: () => '\t- a\n', place: 'priority_areas' },
  'tabs and spaces before items': { piece: () => '  \t- a\n', place: 'priority_areas' },
  'tabs before answers': { piece: (index) => `needs:\n\t- ${index}\n`, place: 'end' },
  'unknown keys': { piece: (index) => `key${index}: a\n`, place: 'end' },
  'a list where a text belongs': { piece: () => '  - a\n', place: 'trends' },
  sessions: { piece: () => '  - title: a\n', place: 'sessions' },
  recommendations: { piece: () => '  - action: a\n', place: 'recommendations' },
  'priority areas': { piece: () => '  - a\n', place: 'priority_areas' },
  dates: { piece: () => '  - 2018-06-27\n', place: 'date' },
  attachments: { piece: (index) => `    - a/${index}.pdf\n`, place: 'attachments' },
  'anchors and aliases': { piece: (index) => `  - &a${index} a\n  - *a${index}\n`, place: 'priority_areas' },
  'answers in quotation marks': { piece: () => '  - "a\\tb"\n', place: 'priority_areas' },
  'lists in lists': { piece: () => '  - [[[[a]]]]\n', place: 'priority_areas' },
};

/** As much formatting as a report may have before it is shown in plain paragraphs. */
function session(index: number): string {
  return [
    `In session ${index} the participants **reviewed** the [plans](http://example.org/${index}) and the note[^${index}].`,
    `- Laboratories of ${index} countries\n- Exchange of *protocols* between institutes of the region`,
    `| Country | Institutes | Cost in ${index} |\n|---|---|---|\n| Kenya | 12 | 300,000 |\n| Benin | 3 | 120,000 |`,
    `[^${index}]: See the annex of the report of session ${index}.`,
    `The participants agreed on a road map, which **each country** prepares. See http://example.org/road/${index}.`,
    `1. A policy of session ${index}\n2. A list of experts, kept by the secretariat\n\n`,
  ].join('\n\n');
}

/** A report of at most about so many bytes in one of the shapes. @param base a whole report, whose `trends` is under `|` */
export function worstReport(base: string, { piece, sessions, place, bytes }: Shape, most: number): string {
  const room = (bytes ?? most) - base.length - 60 * (sessions ?? 1);
  const indent = place === undefined ? '      ' : '';
  const pieces: string[] = [];
  for (let index = 0, size = 0; size < room; index += 1) {
    const next = piece(index, room);
    size += Buffer.byteLength(next.replaceAll('\n', `\n${indent}`));
    pieces.push(next);
  }
  if (place === 'end') return base + pieces.join('');
  if (place !== undefined) return replaceAnswer(base, place, linesOf(place, pieces));
  if (sessions === undefined) return replaceAnswer(base, 'trends', `trends: |\n${indented(pieces, '  ')}`);
  const each = Math.ceil(pieces.length / sessions);
  const items = Array.from({ length: sessions }, (_, number) => {
    const topics = indented(pieces.slice(number * each, (number + 1) * each), '      ');
    return `  - title: Session ${number}\n    topics: |\n${topics}`;
  });
  return replaceAnswer(base, 'sessions', `sessions:\n${items.join('')}`);
}

function linesOf(place: string, pieces: readonly string[]): string {
  return `${place}:\n${place === 'attachments' ? '  others:\n' : ''}${pieces.join('')}`;
}

function replaceAnswer(base: string, key: string, answer: string): string {
  return base.replace(new RegExp(`^${key}:.*\\n(?:[ -].*\\n|\\n)*`, 'm'), '') + answer;
}

function indented(pieces: readonly string[], by: string): string {
  return `${by}${pieces.join('').replaceAll(/\n(?=[^\n])/g, `\n${by}`)}\n`;
}

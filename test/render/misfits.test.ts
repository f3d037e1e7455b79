import { describe, expect, test } from 'vitest';
import { descend } from '../../src/prose/rewrite.ts';
import { formatMarkdown } from '../../src/render/markdown.ts';
import { documentOf } from './fixtures.ts';

function draftLines(value: unknown): string[] {
  return formatMarkdown(documentOf(value, { draft: true }).root).split('\n');
}

/** What answers put into a draft, line by line, beyond what stands in an empty one. */
function shownOf(value: unknown): string[] {
  const empty = new Set(draftLines({}));
  return draftLines(value).filter((line) => line !== '' && !empty.has(line));
}

const ROWS: readonly [name: string, value: unknown, shown: readonly string[]][] = [
  [
    'a list and groups for a text',
    { summary: ['One', { two: 'Two', three: ['Three', null, ''] }] },
    ['*Not written as the form asks; shown as typed*', '- One', '- - two: Two', '  - three:', '    - Three'],
  ],
  [
    'a group for a list',
    { priority_areas: { a: 'b', c: ['d', 'e\n\nf'], g: [] } },
    ['*Not written as the form asks; shown as typed*', '- a: b', '- c:', '  - d', '  - e', '    f', '- g:'],
  ],
  [
    'a text for a group',
    { venue: 'Hilton, Nairobi' },
    ['| Venue, city, country | Hilton, Nairobi (*Not written as the form asks; shown as typed*) |'],
  ],
  [
    'a list for a group',
    { venue: ['Hilton', { city: 'Nairobi', country: null }, ['a', '', 'b']] },
    [
      '| Venue, city, country | Hilton; city: Nairobi; country:; a; b (*Not written as the form asks; shown as typed*) |',
    ],
  ],
  [
    'a group for one line',
    { title: { en: 'Title', fr: ['Titre', 'a  b\tc'] } },
    ['# en: Title; fr: Titre; a b c (*Not written as the form asks; shown as typed*)'],
  ],
  [
    'one choice for several, several for one',
    { themes: 'overarching', type: ['regional'] },
    [
      '| Type of consultation | regional (*Not written as the form asks; shown as typed*) |',
      '| Themes and sub-themes of the Conference addressed | overarching (*Not written as the form asks; shown as typed*) |',
    ],
  ],
  [
    'choices that the form does not have',
    { themes: ['overarching', null, 'peace', 7, ''] },
    [
      '| Themes and sub-themes of the Conference addressed | Overarching theme: The role of South-South cooperation and the implementation of the 2030 Agenda for Sustainable Development: Challenges and opportunities; peace (*Not written as the form asks; shown as typed*); 7 (*Not written as the form asks; shown as typed*) |',
    ],
  ],
  [
    'numbers and truths',
    { title: 2018, priority_areas: [1, true, null, 0], date: 20180627, needs: false, summary: 7 },
    [
      '# 2018 (*Not written as the form asks; shown as typed*)',
      '| Date of consultation | 20180627 (*Not written as the form asks; shown as typed*) |',
      '*Not written as the form asks; shown as typed*',
      '7',
      '1. *Not written as the form asks; shown as typed*',
      '   1',
      '2. *Not written as the form asks; shown as typed*',
      '   true',
      '3. *Not written as the form asks; shown as typed*',
      '   0',
      '*Not written as the form asks; shown as typed*',
      'false',
    ],
  ],
  [
    'keys that the form does not have',
    {
      nmae: 'a',
      empty: null,
      none: [],
      venue: { nmae: 'b', city: 'C' },
      sessions: [{ nmae: { x: ['c'] } }],
      organized_by: [{ nmae: 'x' }, { name: 'Y', nmae: 'z' }],
      recommendations: [{ action: 'a', who: 'b' }],
      attachments: { more: 'x' },
    },
    [
      '| Venue, city, country | Venue: *Not answered yet*, C, Country: *Not answered yet*; nmae: b (*Not written as the form asks; shown as typed*) |',
      '| Organized by | Name: *Not answered yet*; nmae: x (*Not written as the form asks; shown as typed*); Y; nmae: z (*Not written as the form asks; shown as typed*) |',
      '1. a',
      '   *Not part of the form; shown as typed:*',
      '   - who: b',
      '### Session I: *Not answered yet*',
      '#### Main topics discussed',
      '#### Conclusions reached and action points proposed/agreed',
      '*Not part of the form; shown as typed:*',
      '- nmae:',
      '  - x:',
      '    - c',
      '- Concept note: *Not answered yet*',
      '- List of participants: *Not answered yet*',
      '*Not part of the form; shown as typed:*',
      '- more: x',
      '*Not part of the form; shown as typed:*',
      '- nmae: a',
      '- empty:',
      '- none:',
    ],
  ],
  [
    'texts and lists for sessions',
    { sessions: ['Opening', null, { title: 'T' }, ['x']] },
    [
      '### Session I',
      '*Not written as the form asks; shown as typed*',
      'Opening',
      '### Session III: T',
      '#### Main topics discussed',
      '#### Conclusions reached and action points proposed/agreed',
      '### Session IV',
      '*Not written as the form asks; shown as typed*',
      '- x',
    ],
  ],
  [
    'a text for all sessions',
    { sessions: 'One. Two.' },
    ['*Not written as the form asks; shown as typed*', 'One. Two.'],
  ],
  ['a letter', 'A letter', ['*Not part of the form; shown as typed:*', '- report: A letter']],
  [
    'a list of anything',
    ['a', 'b'],
    ['*Not part of the form; shown as typed:*', '- report:', '  - a', '  - b'],
  ],
  [
    'a text for attachments',
    { attachments: 'a.pdf' },
    ['*Not written as the form asks; shown as typed*', 'a.pdf'],
  ],
  [
    'a list for attachments',
    { attachments: ['a.pdf', 'b.pdf'] },
    ['*Not written as the form asks; shown as typed*', '- a.pdf', '- b.pdf'],
  ],
  [
    'attachments of other shapes',
    { attachments: { others: 'a.pdf', concept_note: ['a'], participants: '' } },
    [
      '- Concept note: a (*Not written as the form asks; shown as typed*)',
      '- List of participants: *Not answered yet*',
      '- Other attachments: a.pdf (*Not written as the form asks; shown as typed*)',
    ],
  ],
  [
    'attachments that are not answered',
    { attachments: { others: ['a.pdf', null, 'b.pdf'] } },
    [
      '- Concept note: *Not answered yet*',
      '- List of participants: *Not answered yet*',
      '- Other attachments:',
      '  - a.pdf',
      '  - b.pdf',
    ],
  ],
  [
    'recommendations of other shapes',
    {
      recommendations: [
        'Do it.',
        null,
        { timeframe: '2019' },
        { action: null, addressed_to: 'All' },
        { action: ['a', 'b'], addressed_to: ['x', 'y'] },
      ],
    },
    [
      '1. *Not written as the form asks; shown as typed*',
      '   Do it.',
      '2. *Not answered yet*',
      '   Timeframe: 2019',
      '3. *Not answered yet*',
      '   Addressed to: All',
      '4. *Not written as the form asks; shown as typed*',
      '   - a',
      '   - b',
      '   Addressed to: x; y (*Not written as the form asks; shown as typed*)',
    ],
  ],
  [
    'people half named',
    { prepared_by: [{ name: 'A', telephone: '1' }, null, { email: 'x' }, 'B', {}] },
    [
      '| Brief/report prepared by | A, E-mail: *Not answered yet*, 1; Name: *Not answered yet*, x; B (*Not written as the form asks; shown as typed*) |',
    ],
  ],
  [
    'texts of several lines for one',
    { venue: { city: 'x\ny\n\nz', name: '  a  ' }, needs: { table: 'a\n\nb\nc' } },
    [
      '| Venue, city, country | a, x y z, Country: *Not answered yet* |',
      '*Not written as the form asks; shown as typed*',
      '- table: a',
      '  b\\',
      '  c',
    ],
  ],
  [
    'a language that the form does not have',
    { language: 'eo' },
    ['| Language of the report | eo (*Not written as the form asks; shown as typed*) |'],
  ],
  [
    'notes named twice',
    { summary: 'a[^1] b[^2] c[^1]\n\n[^1]: one\n[^2]: two', needs: 'd[^1] e[^x]\n\n[^x]: three\n[^1]: four' },
    ['a[^1] b[^2] c[^1]', 'd[^3] e[^4]', '[^1]: one', '[^2]: two', '[^3]: four', '[^4]: three'],
  ],
];

describe('nothing that an author wrote is left out of a draft', () => {
  test.each(ROWS)('%s', (_name, value, shown) => {
    expect(shownOf(value)).toEqual(shown);
  });
});

test('each part of a draft can be traced to its place in the report', () => {
  const value = {
    title: ['T'],
    themes: ['overarching', 'peace'],
    venue: { city: 'C', hall: 'H' },
    summary: { one: ['a', { two: 'b' }] },
    recommendations: [{ action: 'Do it.', who: 'All' }],
    sessions: [{ topics: ['x'] }],
    attachments: { others: ['a.pdf'] },
    more: 'x',
  };
  const marks = [...descend(documentOf(value, { draft: true }).root)].flatMap(({ type, data }) =>
    data?.bapa && data.bapa.role !== 'heading' ? [`${type} ${data.bapa.role} ${data.bapa.pointer}`] : [],
  );
  expect(marks).toMatchInlineSnapshot(`
    [
      "paragraph draft ",
      "paragraph series ",
      "heading title /title",
      "text value /title",
      "text misfit /title",
      "table facts ",
      "text label /date",
      "text unanswered /date",
      "text label /venue",
      "text label /venue/name",
      "text unanswered /venue/name",
      "text value /venue/city",
      "text label /venue/country",
      "text unanswered /venue/country",
      "text separator ",
      "text value /venue",
      "text misfit /venue",
      "text label /organized_by",
      "text unanswered /organized_by",
      "text label /prepared_by",
      "text unanswered /prepared_by",
      "text label /language",
      "text unanswered /language",
      "text label /type",
      "text unanswered /type",
      "text label /themes",
      "text value /themes/0",
      "text separator ",
      "text value /themes/1",
      "text misfit /themes/1",
      "paragraph misfit /summary",
      "list value /summary",
      "paragraph value /summary/one",
      "list value /summary/one",
      "paragraph value /summary/one/0",
      "list value /summary/one/1",
      "paragraph value /summary/one/1/two",
      "listItem value /recommendations/0",
      "paragraph value /recommendations/0/action",
      "paragraph misfit /recommendations/0",
      "list value /recommendations/0",
      "paragraph value /recommendations/0/who",
      "paragraph unanswered /trends",
      "paragraph unanswered /priority_areas",
      "paragraph unanswered /needs",
      "text unanswered /sessions/0/title",
      "heading label /sessions/0/topics",
      "paragraph misfit /sessions/0/topics",
      "list value /sessions/0/topics",
      "paragraph value /sessions/0/topics/0",
      "heading label /sessions/0/conclusions",
      "paragraph unanswered /sessions/0/conclusions",
      "text label /attachments/concept_note",
      "text unanswered /attachments/concept_note",
      "text label /attachments/participants",
      "text unanswered /attachments/participants",
      "text label /attachments/others",
      "text value /attachments/others/0",
      "paragraph misfit ",
      "list value ",
      "paragraph value /more",
    ]
  `);
});

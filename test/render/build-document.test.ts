import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { descend } from '../../src/prose/rewrite.ts';
import { locale } from '../../src/locales/en/locale.ts';
import { documentOf, report, textsOf } from './fixtures.ts';

/** The blocks of a document, one a line: role, pointer, text. */
function lines(value: unknown, draft = false): string[] {
  return documentOf(value, { draft }).root.children.flatMap(blockLines);
}

function blockLines(node: Nodes): string[] {
  if (node.type === 'table')
    return node.children.map((row) => `| ${row.children.map((cell) => toString(cell)).join(' | ')}`);
  const { role, pointer } = node.data?.bapa ?? { role: '', pointer: '' };
  const level = node.type === 'heading' ? '#'.repeat(node.depth) : node.type;
  return [`${level} ${role} ${pointer} ${toString(node)}`];
}

/** The texts that carry marks of their own. */
function inlineMarks(value: unknown, draft = false): string[] {
  return [...descend(documentOf(value, { draft }).root)].flatMap((node) =>
    node.type === 'text' && node.data?.bapa
      ? [`${node.data.bapa.role} ${node.data.bapa.pointer}: ${node.value}`]
      : [],
  );
}

test('a report has the parts of the template in its order', () => {
  expect(lines(report)).toMatchInlineSnapshot(`
    [
      "paragraph series  Regional/Thematic Consultations: High-level United Nations Conference on South-South Cooperation – Towards a Consensus Agenda",
      "# title /title Consultation on *measuring* cooperation <draft 2>",
      "| Item | Details",
      "| Date of consultation | 27–29 June 2018",
      "| Venue, city, country | Hilton Hotel, Nairobi, Kenya",
      "| Organized by | Government of Kenya (Member State); JICA",
      "| Brief/report prepared by | Joint team, Planning / UNOSSC, team@example.org, +1-202-555-0130",
      "| Type of consultation | Thematic consultation",
      "| Format of the consultation | Workshop",
      "| Themes and sub-themes of the Conference addressed | Overarching theme: The role of South-South cooperation and the implementation of the 2030 Agenda for Sustainable Development: Challenges and opportunities; Sub-theme ii: Challenges and the strengthening of the institutional framework of South-South cooperation and triangular cooperation",
      "## heading /summary A. Brief summary of the objectives of the consultation and the major conclusions reached",
      "paragraph value /summary Everyone cooperates.",
      "list value /summary MeasureReport",
      "## heading /recommendations B. Final recommendations (the actions to be taken)",
      "list   Draw up a roadmap.Addressed to: Participating Governments · Timeframe: within 6 monthsOpen a budget line:even a small one",
      "## heading /trends C. Trends, challenges and opportunities identified with respect to South-South cooperation and triangular cooperation",
      "list value /trends fundsverticalclimate",
      "blockquote value /trends Quoted <name of institution> & co.",
      "## heading /priority_areas D. Priority areas of South-South cooperation and triangular cooperation identified",
      "list value /priority_areas Agriculture & foodWater, energy",
      "## heading /needs E. What needs/interests were identified in regards to the operationalization and institutionalization of South-South cooperation and triangular cooperation?",
      "| Need | By",
      "| M&E | half",
      "| Mapping | all",
      "## heading /sessions F. Session summaries",
      "### heading /sessions/0 Session I: Sub-theme ii, Opening: the road",
      "#### label /sessions/0/topics Main topics discussed",
      "paragraph value /sessions/0/topics Welcome.",
      "#### label /sessions/0/conclusions Conclusions reached and action points proposed/agreed",
      "paragraph value /sessions/0/conclusions Agreed ad referendum.",
      "list value /sessions/0/action_points Type up the cards. Done.Send https://example.org/list.",
      "#### label /sessions/0/additional_information Any additional information",
      "paragraph value /sessions/0/additional_information See the annex.",
      "### heading /sessions/1 Session II: Mapping",
      "#### label /sessions/1/topics Main topics discussed",
      "paragraph value /sessions/1/topics code and old new",
      "#### label /sessions/1/conclusions Conclusions reached and action points proposed/agreed",
      "paragraph value /sessions/1/conclusions Start with activities.",
      "## heading /additional_information G. Additional information",
      "paragraph value /additional_information Field visitcancelled.",
      "## heading /attachments Attachments",
      "list   Concept note: concept_note.docxList of participants: list.csvOther attachments:a.pdf",
      "footnoteDefinition value /summary As said in plenary.",
      "footnoteDefinition value /needs Second note.",
    ]
  `);
});

test('values that share a line each have their own mark', () => {
  const marks = inlineMarks(report);
  expect(marks).toEqual(
    expect.arrayContaining([
      'label /venue: Venue, city, country',
      'value /venue/city: Nairobi',
      'value /organized_by/0/type: Member State',
      'value /prepared_by/0/email: team@example.org',
      'separator : ; ',
      'label /recommendations/0/addressed_to: Addressed to',
      'value /recommendations/0/addressed_to: Participating Governments',
      'value /sessions/0/theme: Sub-theme ii',
      'value /sessions/0/title: Opening: the road',
      'value /attachments/others/0: a.pdf',
    ]),
  );
});

test('attachments are listed by the names of their files; with their folders where two have one name', () => {
  const others = ['a/list.csv', 'b\\list.csv', 'c/programme.pdf', 'plain.txt'];
  const marks = inlineMarks({ ...report, attachments: { others } });
  expect(marks.filter((mark) => mark.startsWith('value /attachments'))).toEqual([
    'value /attachments/others/0: a/list.csv',
    'value /attachments/others/1: b\\list.csv',
    'value /attachments/others/2: programme.pdf',
    'value /attachments/others/3: plain.txt',
  ]);
});

test('footnotes of all fields are numbered through, each with its own text', () => {
  const notes = [...descend(documentOf(report).root)].flatMap((node) =>
    node.type === 'footnoteReference' || node.type === 'footnoteDefinition'
      ? [`${node.type} ${node.identifier} ${toString(node)}`.trim()]
      : [],
  );
  expect(notes).toEqual([
    'footnoteReference 1',
    'footnoteReference 2',
    'footnoteDefinition 1 As said in plenary.',
    'footnoteDefinition 2 Second note.',
  ]);
});

test('the properties tell title, authors and keywords', () => {
  expect(documentOf(report).properties).toEqual({
    title: 'Consultation on *measuring* cooperation <draft 2>',
    author: 'Joint team, Planning / UNOSSC',
    keywords: ['Thematic consultation', 'Overarching theme', 'Sub-theme ii', 'Nairobi', 'Kenya'],
  });
});

test('the properties of a report that is hardly begun name the template', () => {
  expect(documentOf({}).properties).toEqual({ title: locale.document.series, author: '', keywords: [] });
  const begun = {
    title: ' T ',
    prepared_by: [{ name: 'A' }, { name: '' }, { name: 'B' }],
    themes: ['peace'],
  };
  expect(documentOf(begun).properties).toEqual({ title: 'T', author: 'A; B', keywords: [] });
});

test.each([
  ['en', { language: 'en', direction: 'ltr' }],
  ['fr', { language: 'fr', direction: 'ltr', wordsLanguage: 'en' }],
  ['eo', { language: 'en', direction: 'ltr' }],
  [undefined, { language: 'en', direction: 'ltr' }],
])('a report in the language %s is written so, with words in another if need be', (code, expected) => {
  const { language, direction, wordsLanguage } = documentOf({ ...report, language: code });
  expect({ language, direction, wordsLanguage }).toEqual({ wordsLanguage: undefined, ...expected });
});

test('an Arabic report is written from right to left, with words in another language if need be', () => {
  expect(documentOf({ ...report, language: 'ar' })).toMatchObject({
    language: 'ar',
    direction: 'rtl',
    wordsLanguage: 'en',
  });
});

test.each([
  ['2018-06-27', '27 June 2018'],
  ['2018-06-27/2018-06-29', '27–29 June 2018'],
  ['2018-06-27/2018-07-02', '27 June–2 July 2018'],
  ['2018-12-30/2019-01-02', '30 December 2018–2 January 2019'],
  ['27/06/2018', '27/06/2018'],
  ['2018-02-30', '2018-02-30'],
])('the date %s is shown as %s', (date, expected) => {
  expect(lines({ ...report, date })).toContain(`| Date of consultation | ${expected}`);
});

describe('drafts', () => {
  test('an empty report shows where every required answer is missing, once', () => {
    expect(lines({}, true)).toMatchInlineSnapshot(`
      [
        "paragraph draft  DRAFT Not for submission. What is still to be written or corrected is marked in the text.",
        "paragraph series  Regional/Thematic Consultations: High-level United Nations Conference on South-South Cooperation – Towards a Consensus Agenda",
        "# title /title Not answered yet",
        "| Item | Details",
        "| Date of consultation | Not answered yet",
        "| Venue, city, country | Not answered yet",
        "| Organized by | Not answered yet",
        "| Brief/report prepared by | Not answered yet",
        "| Language of the report | Not answered yet",
        "| Type of consultation | Not answered yet",
        "| Themes and sub-themes of the Conference addressed | Not answered yet",
        "## heading /summary A. Brief summary of the objectives of the consultation and the major conclusions reached",
        "paragraph unanswered /summary Not answered yet",
        "## heading /recommendations B. Final recommendations (the actions to be taken)",
        "paragraph unanswered /recommendations Not answered yet",
        "## heading /trends C. Trends, challenges and opportunities identified with respect to South-South cooperation and triangular cooperation",
        "paragraph unanswered /trends Not answered yet",
        "## heading /priority_areas D. Priority areas of South-South cooperation and triangular cooperation identified",
        "paragraph unanswered /priority_areas Not answered yet",
        "## heading /needs E. What needs/interests were identified in regards to the operationalization and institutionalization of South-South cooperation and triangular cooperation?",
        "paragraph unanswered /needs Not answered yet",
        "## heading /sessions F. Session summaries",
        "paragraph unanswered /sessions Not answered yet",
        "## heading /attachments Attachments",
        "paragraph unanswered /attachments Not answered yet",
      ]
    `);
  });

  test('a final document says nothing of what is missing', () => {
    expect(lines({ title: 'T', sessions: [{ theme: 'x' }] }).join('\n')).not.toContain('Not answered');
  });

  test('a final document shows what the form does not know, and no list of nothing', () => {
    expect(
      lines({ attachments: { more: 'x', others: [null] }, recommendations: [null, {}] }).slice(2),
    ).toEqual([
      '## heading /attachments Attachments',
      'paragraph misfit /attachments Not part of the form; shown as typed:',
      'list value /attachments more: x',
    ]);
  });

  test('parts of what was begun are missing by name', () => {
    const value = { prepared_by: [{ name: 'Team' }], sessions: [null, { theme: 'Theme' }] };
    expect(lines(value, true)).toEqual(
      expect.arrayContaining([
        '| Brief/report prepared by | Team, E-mail: Not answered yet',
        '### heading /sessions/1 Session II: Theme, Not answered yet',
        '#### label /sessions/1/topics Main topics discussed',
        'paragraph unanswered /sessions/1/topics Not answered yet',
      ]),
    );
  });

  test.each([
    ['text for a list', { recommendations: 'One\n\nTwo' }],
    ['a list for text', { summary: ['One', { two: 'Two', three: ['Three'] }] }],
    ['text for a group', { venue: 'Hilton, Nairobi' }],
    ['text for a session', { sessions: ['Opening', { title: 'T' }] }],
    ['a group for one line', { title: { en: 'Title', fr: 'Titre' } }],
    ['unknown keys everywhere', { nmae: 'a', venue: { nmae: 'b' }, sessions: [{ nmae: { x: ['c'] } }] }],
    ['unknown choices', { type: 'global', themes: ['peace', 'overarching'], format: 7, language: 'eo' }],
    ['numbers and truths', { title: 2018, priority_areas: [1, true], date: 20180627 }],
    ['long texts', { venue: { city: 'x\ny\n\nz' }, attachments: ['a.pdf'], needs: { table: 'a\n\nb\nc' } }],
  ])('%s: shown as typed and marked', (_, value) => {
    const { root } = documentOf(value, { draft: true });
    const shown = toString(root);
    for (const text of textsOf(value)) {
      if (text !== 'overarching') for (const word of text.split(/\s+/)) expect(shown).toContain(word);
    }
    expect([...descend(root)].some((node) => node.data?.bapa?.role === 'misfit')).toBe(true);
  });

  test('the numbers of a list that was written as one text stay numbers of a list', () => {
    const { root } = documentOf({ recommendations: '1. One\n2. Two' }, { draft: true });
    const lists = [...descend(root)].filter((node) => node.type === 'list' && node.ordered);
    expect(lists.map((list) => toString(list))).toEqual(['OneTwo']);
  });
});

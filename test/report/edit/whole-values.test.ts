import { expect, test } from 'vitest';
import { set } from './edit-text.ts';

/** Answers of every kind, in no order; some of the wrong shape, as an import may bring them. */
const ANSWERS = {
  sessions: [
    {
      topics: 'Opening.\n\nSecond: paragraph.',
      title: 'One: the road',
      action_points: ['Do it.', 'a\nb'],
      extra: 1,
    },
    null,
    {},
  ],
  unknown: { b: 1, a: [true, 'x'] },
  venue: { country: 'Kenya', name: 'Hall', city: undefined },
  priority_areas: ['Water', ['x', 'on'], ''],
  title: 'T',
  themes: ['overarching'],
  summary: 'One line',
  needs: '  indented\nmore',
  trends: 'key: value',
  date: null,
  attachments: { others: [], concept_note: 'a.docx' },
  recommendations: [{ timeframe: '2019', action: 'Go on.' }],
};

const WHOLE = `title: T
themes:
  - overarching
date:
venue:
  name: Hall
  country: Kenya
summary: One line
recommendations:
  - action: Go on.
    timeframe: "2019"
trends: |
  key: value
priority_areas:
  - Water
  -
    - x
    - "on"
  - ""
needs: |2
    indented
  more
sessions:
  - title: "One: the road"
    topics: |
      Opening.

      Second: paragraph.
    action_points:
      - Do it.
      - |
        a
        b
    extra: 1
  -
  - {}
attachments:
  concept_note: a.docx
  others: []
unknown:
  b: 1
  a:
    - true
    - x
`;

test('a report is written in the order of the form', () => {
  expect(set('', '', ANSWERS)).toBe(WHOLE);
});

test('a report is written with the line ends of the file', () => {
  expect(set('# c\r\n', '', ANSWERS)).toBe(`# c\n${WHOLE}`.replaceAll('\n', '\r\n'));
});

test('a report is written in the layout of the file, beside what stands there', () => {
  expect(set('type: regional\norganized_by:\n    -   name: x\n', '', ANSWERS)).toBe(`title: T
type: regional
themes:
    - overarching
venue:
    name: Hall
    country: Kenya
organized_by:
    -   name: x
summary: One line
recommendations:
    - action: Go on.
      timeframe: "2019"
trends: |
    key: value
priority_areas:
    - Water
    -
      - x
      - "on"
    - ""
needs: |4
      indented
    more
sessions:
    - title: "One: the road"
      topics: |
          Opening.

          Second: paragraph.
      action_points:
          - Do it.
          - |
              a
              b
      extra: 1
    -
    - {}
attachments:
    concept_note: a.docx
    others: []
unknown:
    b: 1
    a:
        - true
        - x
`);
});

test('a report is written with its dashes where the file has them', () => {
  expect(set('themes:\n- overarching\nvenue:\n   city: x\n', '', ANSWERS)).toBe(`title: T
themes:
- overarching
venue:
   name: Hall
   city: x
   country: Kenya
summary: One line
recommendations:
- action: Go on.
  timeframe: "2019"
trends: |
   key: value
priority_areas:
- Water
-
  - x
  - "on"
- ""
needs: |3
     indented
   more
sessions:
- title: "One: the road"
  topics: |
     Opening.

     Second: paragraph.
  action_points:
  - Do it.
  - |
     a
     b
  extra: 1
-
- {}
attachments:
   concept_note: a.docx
   others: []
unknown:
   b: 1
   a:
   - true
   - x
`);
});

test('a report in braces stays in braces', () => {
  expect(set('{title: x, venue: {city: b}}\n', '', ANSWERS))
    .toBe(`{title: T, themes: [overarching], venue: {name: Hall, city: b, country: Kenya}, summary: One line, recommendations: [{timeframe: "2019", action: Go on.}], trends: "key: value", priority_areas: [Water, [x, "on"], ""], needs: "  indented\\nmore", sessions: [{topics: "Opening.\\n\\nSecond: paragraph.", title: "One: the road", action_points: [Do it., "a\\nb"], extra: 1}, null, {}], attachments: {others: [], concept_note: a.docx}, unknown: {b: 1, a: [true, x]}}
`);
});

test('a report in JSON stays JSON', () => {
  const after = set('{\n  "title": "x",\n  "venue": {"city": "b"}\n}\n', '', ANSWERS);
  expect(after).toBe(`{
  "title": "T",
  "themes": ["overarching"],
  "venue": {"name": "Hall", "city": "b", "country": "Kenya"},
  "summary": "One line",
  "recommendations": [{"timeframe": "2019", "action": "Go on."}],
  "trends": "key: value",
  "priority_areas": ["Water", ["x", "on"], ""],
  "needs": "  indented\\nmore",
  "sessions": [{"topics": "Opening.\\n\\nSecond: paragraph.", "title": "One: the road", "action_points": ["Do it.", "a\\nb"], "extra": 1}, null, {}],
  "attachments": {"others": [], "concept_note": "a.docx"},
  "unknown": {"b": 1, "a": [true, "x"]}
}
`);
  expect(JSON.parse(after)).toMatchObject({ sessions: ANSWERS.sessions, venue: { name: 'Hall', city: 'b' } });
});

test.each([
  ['empty braces', '{} # c\n', 'title: T # c\n'],
  ['empty brackets', '[]', 'title: T'],
  ['blank text', '"" # c\n', 'title: T # c\n'],
  ['comments', '# c', '# c\ntitle: T\n'],
  [
    'markers in comments',
    '# a --- b\n--- # c\n# d --- e ...\n... \n',
    '# a --- b\n--- # c\n# d --- e ...\ntitle: T\n... \n',
  ],
  ['the marker of its start', '---', '---\ntitle: T\n'],
  ['the marker of its end', '# c\n...', '# c\ntitle: T\n...'],
  ['the marker of the next document', '---\n# c\n---', '---\n# c\ntitle: T\n---'],
])('a first answer in a file that holds only %s', (_name, before, after) => {
  expect(set(before, '/title', 'T')).toBe(after);
});

test.each([
  ['a letter', 'Dear colleague\n', { title: 'T' }],
  ['a report, for a list', 'title: T\n', ['a']],
  ['nothing, for a text', '', 'T'],
])('what would be lost is left alone: %s', (_name, before, value) => {
  expect(() => set(before, '', value)).toThrow(expect.objectContaining({ reason: 'shape' }));
});

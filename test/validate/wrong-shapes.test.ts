import { expect, test } from 'vitest';
import { fixReport } from '../../src/validate/fix-report.ts';
import { check, checkText, withFragment } from './check-text.ts';

const ROWS: readonly [name: string, fragment: string, found: readonly string[], fixed: string][] = [
  [
    'a list for a text',
    'needs:\n  - a\n  - b\n',
    ['wrong-shape /needs: list, no-marker'],
    'needs: |\n  - a\n  - b\n',
  ],
  ['a group for a text', 'needs:\n  a: b\n', ['wrong-shape /needs: group, colon'], 'needs:\n  "a: b"\n'],
  [
    'a list in a group for a text',
    'needs:\n  - a: b\n  - c\n',
    ['wrong-shape /needs: list, no-marker'],
    'needs: |\n  - a: b\n  - c\n',
  ],
  ['a list for one line', 'title:\n  - a\n', ['wrong-shape /title: list, other'], 'title:\n  - a\n'],
  ['a list in brackets for one line', 'title: [a]\n', ['wrong-shape /title: list, brackets'], 'title: [a]\n'],
  ['a group for one line', 'title:\n  en: a\n', ['wrong-shape /title: group, colon'], 'title:\n  "en: a"\n'],
  ['a year for one line', 'title: 2018\n', [], 'title: 2018\n'],
  ['a truth for one line', 'title: true\n', [], 'title: true\n'],
  ['a number for one line', 'title: 1e3\n', ['wrong-shape /title: number, not-quoted'], 'title: "1e3"\n'],
  ['a zero before a number', 'title: 0190\n', ['wrong-shape /title: number, not-quoted'], 'title: "0190"\n'],
  ['a zero behind a number', 'title: 1.10\n', ['wrong-shape /title: number, not-quoted'], 'title: "1.10"\n'],
  ['the name of nothing', 'title: null\n', ['wrong-shape /title: nothing, not-quoted'], 'title: "null"\n'],
  ['the sign of nothing', 'title: ~\n', ['wrong-shape /title: nothing, not-quoted'], 'title: "~"\n'],
  [
    'a number for a telephone',
    'prepared_by:\n  - telephone: 0041227996111\n',
    ['wrong-shape /prepared_by/0/telephone: number, not-quoted'],
    'prepared_by:\n  - telephone: "0041227996111"\n',
  ],
  [
    'a big number',
    'title: 123456789012345678901234567890\n',
    ['wrong-shape /title: number, not-quoted'],
    'title: "123456789012345678901234567890"\n',
  ],
  [
    'a truth for a text',
    'needs: yes\nsummary: TRUE\n',
    ['wrong-shape /summary: truth, not-quoted'],
    'needs: yes\nsummary: "TRUE"\n',
  ],
  [
    'a text for a list',
    'priority_areas: a, b\n',
    ['wrong-shape /priority_areas: text, one-text'],
    'priority_areas: a, b\n',
  ],
  [
    'lines for a list',
    'priority_areas: |\n  - a\n  - b\n',
    ['wrong-shape /priority_areas: text, marker'],
    'priority_areas:\n  - a\n  - b\n',
  ],
  [
    'lines kept for a list',
    'priority_areas: |-\n  - a\n  - b\n',
    ['wrong-shape /priority_areas: text, marker'],
    'priority_areas:\n  - a\n  - b\n',
  ],
  [
    'lines further in for a list',
    'priority_areas: |2\n  - a\n    more\n  - b\n',
    ['wrong-shape /priority_areas: text, marker'],
    'priority_areas:\n  - a\n    more\n  - b\n',
  ],
  [
    'folded lines for a list',
    'priority_areas: >\n  - a\n\n  - b\n',
    ['wrong-shape /priority_areas: text, marker'],
    'priority_areas:\n  - a\n\n  - b\n',
  ],
  [
    'lines of which one has no dash',
    'priority_areas: |\n  - a\n  b\n',
    ['wrong-shape /priority_areas: text, one-text'],
    'priority_areas: |\n  - a\n  b\n',
  ],
  [
    'lines for a list of groups',
    'recommendations: |\n  - a\n  - b\n',
    ['wrong-shape /recommendations: text, marker'],
    'recommendations:\n  - action: a\n  - action: b\n',
  ],
  [
    'lines with other signs for a list',
    'priority_areas: |\n  • a\n  • b\n',
    ['wrong-shape /priority_areas: text, marker'],
    'priority_areas:\n  - a\n  - b\n',
  ],
  [
    'signs joined by YAML',
    'priority_areas:\n  • a\n  • b\n',
    ['wrong-shape /priority_areas: text, bullets'],
    'priority_areas:\n  - a\n  - b\n',
  ],
  ['a star', 'priority_areas: * a\n', ['yaml-syntax –: reserved-character'], 'priority_areas: "* a"\n'],
  [
    'dashes without a space',
    'priority_areas:\n  -a\n  -b\n',
    ['wrong-shape /priority_areas: text, bullets'],
    'priority_areas:\n  - a\n  - b\n',
  ],
  [
    'a text for choices',
    'themes: overarching, sharing-experiences\n',
    ['wrong-shape /themes: text, other'],
    'themes: [overarching, sharing-experiences]\n',
  ],
  ['another text for choices', 'themes: peace\n', ['wrong-shape /themes: text, other'], 'themes: peace\n'],
  [
    'lines for choices',
    'themes: |\n  - overarching\n',
    ['wrong-shape /themes: text, other'],
    'themes: [overarching]\n',
  ],
  [
    'a choice alone',
    'themes: overarching\n',
    ['wrong-shape /themes: text, other'],
    'themes: [overarching]\n',
  ],
  [
    'a text for a group',
    'venue: UNCC, Bangkok, Thailand\n',
    ['wrong-shape /venue: text, other'],
    'venue: UNCC, Bangkok, Thailand\n',
  ],
  [
    'lines for a group',
    'venue: |\n  name: UNCC\n',
    ['wrong-shape /venue: text, other'],
    'venue: |\n  name: UNCC\n',
  ],
  [
    'a list for a group',
    'venue:\n  - name: UNCC\n  - city: B\n',
    ['wrong-shape /venue: list, other'],
    'venue:\n  - name: UNCC\n  - city: B\n',
  ],
  ['a number for a group', 'venue: 7\n', ['wrong-shape /venue: text, other'], 'venue: 7\n'],
  [
    'a group for a list',
    'organized_by:\n  name: UNOSSC\n',
    ['wrong-shape /organized_by: group, no-dash'],
    'organized_by:\n  - name: UNOSSC\n',
  ],
  [
    'a group with numbers for keys',
    'priority_areas:\n  1: a\n  2: b\n',
    ['wrong-shape /priority_areas: group, other'],
    'priority_areas:\n  - a\n  - b\n',
  ],
  [
    'a text for an item',
    'organized_by:\n  - UNOSSC\n',
    ['wrong-shape /organized_by/0: text, other'],
    'organized_by:\n  - name: UNOSSC\n',
  ],
  [
    'a text for a session',
    'sessions:\n  - Opening\n',
    ['wrong-shape /sessions/0: text, other'],
    'sessions:\n  - title: Opening\n',
  ],
  [
    'a group for an item of texts',
    'priority_areas:\n  - name: a\n',
    ['wrong-shape /priority_areas/0: group, colon'],
    'priority_areas:\n  - "name: a"\n',
  ],
  [
    'an item with a colon',
    'priority_areas:\n  - Water: for all\n',
    ['wrong-shape /priority_areas/0: group, colon'],
    'priority_areas:\n  - "Water: for all"\n',
  ],
  [
    'a list for a path',
    'attachments:\n  concept_note: [concept-note.docx]\n',
    ['wrong-shape /attachments/concept_note: list, brackets'],
    'attachments:\n  concept_note: [concept-note.docx]\n',
  ],
  [
    'a list for a date',
    'date: [2018-06-27, 2018-06-29]\n',
    ['wrong-shape /date: list, brackets'],
    'date: [2018-06-27, 2018-06-29]\n',
  ],
  [
    'a group for a choice',
    'type: {regional: true}\n',
    ['wrong-shape /type: group, brackets'],
    'type: {regional: true}\n',
  ],
  ['a list for a choice', 'type: [regional]\n', ['wrong-shape /type: list, brackets'], 'type: [regional]\n'],
  [
    'unknown keys of the kind of a text',
    'venue:\n  Hall A: the big one\n',
    ['wrong-shape /venue: text, other'],
    'venue:\n  Hall A: the big one\n',
  ],
  [
    'a text with a colon, over two lines',
    'title:\n  Water: for\n',
    ['wrong-shape /title: group, colon'],
    'title:\n  "Water: for"\n',
  ],
  [
    'an unknown key alone in a session',
    'sessions:\n  - Topics: x\n',
    ['unknown-key /sessions/0/Topics: topics'],
    'sessions:\n  - topics: x\n',
  ],
  ['unknown key with capital', 'Title: x\n', ['unknown-key /Title: '], 'title: x\n'],
  ['unknown key of another language', 'titre: x\n', ['unknown-key /titre: '], 'titre: x\n'],
  ['key of a part at the margin', 'email: a@b.org\n', ['unknown-key /email: '], 'email: a@b.org\n'],
  ['key twice near', 'tittle: x\n', ['unknown-key /tittle: '], 'tittle: x\n'],
];

test.each(ROWS)('%s: what is found, and what --fix makes of it', (_name, fragment, expected, fixed) => {
  const found = checkText(withFragment(fragment)).filter(
    ({ code, severity }) => severity === 'error' && code !== 'missing',
  );
  expect(found.map(({ code, pointer, args }) => `${code} ${pointer || '–'}: ${causeOf(args)}`)).toEqual(
    expected,
  );
  expect(fixReport(fragment, (source) => check(source))).toBe(fixed);
});

/** What the finding says of the cause. */
function causeOf(args: object): string {
  const { found, cause, suggestion, belongsTo, problem } = args as Record<string, string | undefined>;
  return [found, cause, suggestion, belongsTo, problem].filter((one) => one !== undefined).join(', ');
}

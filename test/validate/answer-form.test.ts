import { expect, test } from 'vitest';
import { form } from '../../src/form/form.ts';
import { fieldAt } from '../../src/form/pointer.ts';
import { answerForm } from '../../src/validate/answer-form.ts';

const ROWS: readonly [name: string, pointer: string, found: unknown, shown: string][] = [
  ['a group', '/venue', undefined, 'venue:\n  name: …\n  city: …\n  country: …'],
  [
    'a group, from its parts',
    '/venue',
    'UNCC, Bangkok, Thailand',
    'venue:\n  name: UNCC\n  city: Bangkok\n  country: Thailand',
  ],
  [
    'a group, from too few parts',
    '/venue',
    'UNCC, Bangkok',
    'venue:\n  name: UNCC, Bangkok\n  city: …\n  country: …',
  ],
  [
    'a group, from a list',
    '/venue',
    ['UNCC', 'Bangkok', 'Thailand'],
    'venue:\n  name: UNCC\n  city: Bangkok\n  country: Thailand',
  ],
  [
    'a group, from a list with a group',
    '/venue',
    ['UNCC', { x: 1 }, 'Thailand'],
    'venue:\n  name: …\n  city: …\n  country: …',
  ],
  [
    'a group, from one with other keys',
    '/venue',
    { name: 'UNCC', hall: 'H' },
    'venue:\n  name: UNCC\n  city: …\n  country: …',
  ],
  [
    'parts after semicolons',
    '/venue',
    'UNCC;  Bangkok;\tThailand',
    'venue:\n  name: UNCC\n  city: Bangkok\n  country: Thailand',
  ],
  [
    'parts without spaces',
    '/venue',
    'UNCC,Bangkok,Thailand',
    'venue:\n  name: UNCC,Bangkok,Thailand\n  city: …\n  country: …',
  ],
  ['a list of texts', '/priority_areas', 'Water', 'priority_areas:\n  - Water'],
  [
    'a list of groups',
    '/organized_by',
    'UNOSSC, un-entity',
    'organized_by:\n  - name: UNOSSC\n    type: un-entity',
  ],
  ['a list of groups, one part', '/organized_by', 'UNOSSC', 'organized_by:\n  - name: UNOSSC\n    type: …'],
  ['an item', '/organized_by/0', 'UNOSSC', '- name: UNOSSC\n  type: …'],
  [
    'an item, from its parts with a colon',
    '/organized_by/0',
    'Ministry of Health: member-state',
    '- name: Ministry of Health\n  type: member-state',
  ],
  ['an empty item', '/organized_by/0', undefined, '- name: …\n  type: member-state'],
  ['an item of texts', '/priority_areas/0', 'Water', '- Water'],
  ['choices', '/themes', undefined, 'themes: [overarching, comparative-advantages]'],
  [
    'choices, from those given',
    '/themes',
    ['sharing-experiences', 'peace: all'],
    'themes: [sharing-experiences, "peace: all"]',
  ],
  ['choices, from none', '/themes', [], 'themes: [overarching, comparative-advantages]'],
  ['choices, from a number', '/themes', 7, 'themes: [overarching, comparative-advantages]'],
  ['a choice', '/type', undefined, 'type: regional'],
  ['a choice, from a text', '/type', 'Regional', 'type: Regional'],
  ['a text', '/title', undefined, 'title: …'],
  ['a text, from a number', '/title', 7, 'title: …'],
  ['a text that needs quotes', '/title', 'Water: all', 'title: "Water: all"'],
  ['a text that ends in a colon', '/title', 'Water:', 'title: "Water:"'],
  ['a text with a number sign', '/title', 'Water #1', 'title: "Water #1"'],
  ['a text with a colon in it', '/title', 'a:b', 'title: a:b'],
  ['a text that begins with a sign', '/title', '- Water', 'title: "- Water"'],
  ['a text in brackets', '/title', '(Water)', 'title: (Water)'],
  ['a text that begins with a letter of another script', '/title', '中文', 'title: 中文'],
  ['a blank text', '/title', '  ', 'title: …'],
  ['a long text', '/title', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'title: …'],
  [
    'a text that is just short enough',
    '/title',
    'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    'title: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  ],
  ['a text of several lines', '/title', 'a\nb', 'title: …'],
];

test.each(ROWS)('how an answer is written: %s', (_name, pointer, found, shown) => {
  expect(answerForm(fieldAt(form, pointer)!, found)).toBe(shown);
});

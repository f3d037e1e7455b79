import type { Reads } from '../reads.ts';

/** What people write in English. */
export const reads: Reads = {
  language: 'en',
  dates: {
    months: [
      ['january', 'jan'],
      ['february', 'feb'],
      ['march', 'mar'],
      ['april', 'apr'],
      ['may'],
      ['june', 'jun'],
      ['july', 'jul'],
      ['august', 'aug'],
      ['september', 'sept', 'sep'],
      ['october', 'oct'],
      ['november', 'nov'],
      ['december', 'dec'],
    ],
    ordinals: ['st', 'nd', 'rd', 'th'],
    of: [],
    year: [],
    from: ['from'],
    to: ['to', 'until'],
    and: ['and'],
    units: null,
  },
  numbers: { digits: [], signs: '', words: ['one', 'two', 'three', 'four', 'five', 'six'] },
  placeholders: {
    later: ['to be (?:completed|confirmed|determined|added|inserted)', 'tbc', 'tbd', 'tba', 'todo'],
    alone: ['to do'],
    asked: [
      'theme, title',
      'name, email, telephone(?: no\\.?)?',
      'insert [^\\])>}]{1,60}',
      'add (?:text|name|date)[^\\])>}]{0,40}',
      'name of (?:the )?[^\\s\\])>}]+',
      'your (?:name|text|answer)[^\\])>}]{0,20}',
    ],
  },
  sessions: ['session {n}'],
  lists: { commas: ',;', or: [' or '] },
  writing: {
    script: 'Latin',
    weight: 1,
    words: 'the and of to that with for was were by from their which this on'.split(' '),
  },
};

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
    weekdays: [
      ['monday', 'mon'],
      ['tuesday', 'tue', 'tues'],
      ['wednesday', 'wed'],
      ['thursday', 'thu', 'thur', 'thurs'],
      ['friday', 'fri'],
      ['saturday', 'sat'],
      ['sunday', 'sun'],
    ],
    ordinals: ['st', 'nd', 'rd', 'th'],
    first: ['first'],
    fillers: ['the', 'of', 'on', 'in', 'from', 'inclusive'],
    year: [],
    to: ['to', 'until', 'till', 'through', 'thru', 'up to'],
    and: ['and', '&'],
    between: ['between'],
    units: null,
  },
  numbers: { digits: [], signs: '', words: ['one', 'two', 'three', 'four', 'five', 'six'] },
  placeholders: {
    later: [
      // Of the document itself.
      'not answered yet',
      'to be (?:completed|confirmed|determined|added|inserted|decided|defined|announced|advised|provided|specified|supplied|updated|filled(?: in)?|finali[sz]ed)(?: later)?',
      't\\.?b\\.?[acd]',
      'todo',
    ],
    alone: [
      'to do',
      'to follow',
      'pending(?: confirmation)?',
      'not yet (?:confirmed|known|decided|available)',
    ],
    prompts: [
      'theme, title',
      'name, email, telephone(?: no\\.?)?',
      'please (?:insert|complete|fill in|add)',
      '(?:please )?(?:insert|add|enter|provide|specify) (?:(?:the|a|your) )?(?:date|name|title|text|place|country|address|number|figure|answer)s?(?: here)?',
      'name of (?:the )?(?:organi[sz]ation|institution|country|city|venue|event)',
      'your (?:name|text|answer)(?: here)?',
    ],
    asked: [
      '(?:please )?insert .{1,60}',
      'please (?:complete|fill in|provide|add|specify).{0,60}',
      'add (?:text|name|date).{0,40}',
      'name of (?:the )?[^ ]+',
      'your (?:name|text|answer).{0,20}',
    ],
  },
  choices: {
    language: { en: ['eng', 'en-us', 'en-gb'] },
    'organized_by[].type': {
      'un-entity': ['un agency', 'un', 'un system'],
      intergovernmental: ['igo'],
      academia: ['university'],
      'financial-institution': ['ifi', 'bank'],
      'member-state': ['government', 'ministry'],
    },
  },
  sessions: ['session {n}'],
  lists: { commas: ',;', or: [' or '] },
  writing: {
    script: 'Latin',
    weight: 1,
    words: 'the and of to that with for was were by from their which this on'.split(' '),
  },
};

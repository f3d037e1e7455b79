import type { FormExplanations } from '../locale.ts';
import { WORD } from './wording.ts';

const YAML =
  'YAML then reads something else than was written, or nothing at all, and words could be lost on the way to UNOSSC.';

/** English explanations of all codes. The examples are parts of a report; every one is checked by a test. */
export const explanationsOfForm: FormExplanations = {
  'cannot-read': {
    title: 'the file cannot be read',
    meaning:
      'There is no such file, it may not be opened, or it is not a text in UTF-8: a Word file, a picture, a text in another encoding.',
    why: 'A report is a text file in YAML. Nothing can be said about another file.',
    before: 'bapa validate report.docx',
    after: 'bapa validate report.yaml',
  },
  'alias-not-usable': {
    title: 'a text begins with an asterisk',
    meaning:
      'YAML takes a word after “*” for a reference to another place. There is no such place, it leads in circles, or it stands for too much.',
    why: YAML,
    before: 'priority_areas:\n  - *Water*',
    after: 'priority_areas:\n  - "*Water*"',
  },
  'control-character': {
    title: 'an invisible control character',
    meaning:
      'There is a character in the text that cannot be seen or printed. It mostly comes with text copied from a PDF.',
    why: WORD,
    before: 'needs: "Training\\x07 and a register."',
    after: 'needs: "Training and a register."',
  },
  'custom-tag': {
    title: 'a text begins with an exclamation mark',
    meaning: 'YAML takes a word after “!” for a command.',
    why: YAML,
    before: 'title: !Important consultation',
    after: 'title: "!Important consultation"',
  },
  'duplicate-key': {
    title: 'the same question twice',
    meaning: 'A question stands twice in the report, each time with an answer.',
    why: 'Only one of the two answers would reach UNOSSC.',
    before: 'needs: Training.\nneeds: A register.',
    after: 'needs: |\n  Training.\n\n  A register.',
  },
  'merge-conflict': {
    title: 'an unfinished merge',
    meaning: 'Git left both versions of some lines in the file, between “<<<<<<<” and “>>>>>>>”.',
    why: 'One of the two is meant; only a person can tell which.',
    before: 'needs: |\n<<<<<<< HEAD\n  Ports met in June.\n=======\n  Ports met in July.\n>>>>>>> draft',
    after: 'needs: |\n  Ports met in June.',
  },
  'merge-key': {
    title: 'the merge key “<<”',
    meaning: '“<<” copies answers from another place of the file.',
    why: 'The report must be readable as it stands, also for people who do not know YAML.',
    before: 'venue:\n  <<: {name: ILO headquarters}\n  city: Geneva\n  country: Switzerland',
    after: 'venue:\n  name: ILO headquarters\n  city: Geneva\n  country: Switzerland',
  },
  'not-a-report': {
    title: 'not a report',
    meaning: 'The file is empty, or holds something else than answers to the questions of the template.',
    why: 'UNOSSC can use only what answers its questions.',
    before: 'Dear colleagues, please find the report below.',
    after: 'title: Regional consultation\ntype: regional',
  },
  'several-documents': {
    title: 'a second report in the file',
    meaning: 'A line with “---” begins a second report.',
    why: 'Each consultation has a report of its own; only the first would be read.',
    before: 'needs: Training.\n---\ntitle: Another consultation',
    after: 'needs: Training.',
  },
  'tab-indentation': {
    title: 'a tab in front of a line',
    meaning:
      'A line begins with a tab. YAML knows by the spaces before a line what it belongs to, and refuses tabs.',
    why: YAML,
    before: 'venue:\n\tname: ILO headquarters\n\tcity: Geneva\n\tcountry: Switzerland',
    after: 'venue:\n  name: ILO headquarters\n  city: Geneva\n  country: Switzerland',
  },
  'too-deep': {
    title: 'too many levels',
    meaning: 'There are far more levels of brackets, dashes or indentation than the form has.',
    why: YAML,
    before: `priority_areas: ${'['.repeat(60)}water${']'.repeat(60)}`,
    after: 'priority_areas: [water]',
  },
  'unclosed-quote': {
    title: 'a quotation mark that is never closed',
    meaning:
      'A text begins with a quotation mark and has none at its end, so that the lines below it belong to the text too.',
    why: YAML,
    before: 'title: "Regional consultation\ntype: regional',
    after: 'title: "Regional consultation"\ntype: regional',
  },
  'unused-anchor': {
    title: 'a text begins with “&”',
    meaning: 'YAML takes a word after “&” for a name and leaves it out.',
    why: 'The word would be lost on the way to UNOSSC.',
    before: 'title: &Partners meet',
    after: 'title: "&Partners meet"',
  },
  'unusual-space': {
    title: 'a special space in front of a line',
    meaning:
      'A line is indented with no-break or other special spaces, mostly after copying from Word or a web page.',
    why: YAML,
    before:
      'venue:\n\u00a0\u00a0name: ILO headquarters\n\u00a0\u00a0city: Geneva\n\u00a0\u00a0country: Switzerland',
    after: 'venue:\n  name: ILO headquarters\n  city: Geneva\n  country: Switzerland',
  },
  'yaml-syntax': {
    title: 'a line that YAML cannot read',
    meaning:
      'Mostly a colon inside a text, a missing space after a colon or dash, or a line that is indented wrongly.',
    why: YAML,
    before: 'title: Water: a regional consultation',
    after: 'title: "Water: a regional consultation"',
  },
  missing: {
    title: 'not answered yet',
    meaning: 'A question that every report must answer has no answer.',
    why: 'UNOSSC compares the reports question by question. A report with a gap would be sent back.',
    before: 'needs:',
    after: 'needs: Training of focal points and a common register.',
  },
  'repeated-choice': {
    title: 'a choice named twice',
    meaning: 'The same theme stands twice in the list.',
    why: 'UNOSSC counts the reports on each theme.',
    before: 'themes: [overarching, overarching]',
    after: 'themes: [overarching]',
  },
  'unknown-choice': {
    title: 'not one of the choices',
    meaning: 'The question has a fixed list of answers, and this is none of them.',
    why: 'UNOSSC sorts the reports by these answers.',
    before: 'type: subregional',
    after: 'type: regional',
  },
  'unknown-key': {
    title: 'a question that the form does not have',
    meaning:
      'The word before the colon is none of the form’s, or stands in the wrong place. Mostly it is misspelt.',
    why: 'The answer would be left out of the document.',
    before: 'organised_by:\n  - name: South Centre',
    after: 'organized_by:\n  - name: South Centre',
  },
  'wrong-shape': {
    title: 'an answer in the wrong form',
    meaning:
      'A list, a group of answers or a text is expected, and something else stands there; or YAML reads a text as a number.',
    why: 'The document could not show it as the template wants it.',
    before: 'venue: ILO headquarters, Geneva, Switzerland',
    after: 'venue:\n  name: ILO headquarters\n  city: Geneva\n  country: Switzerland',
  },
};

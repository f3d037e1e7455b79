import { VALID } from '../validate/check-text.ts';

/** What is tried, the words of the command line, and what standard input holds. */
export type Case = readonly [name: string, argv: readonly string[], stdin?: string];

/** The folder of each case. Each mistake is made in one report, so that its words are kept in one or two outcomes. */
export const FILES: Readonly<Record<string, string>> = {
  'concept-note.docx': 'x',
  'participants.csv': 'x',
  'complete.yaml': VALID,
  'draft.yaml': VALID.replace(/^needs:[^]*?(?=^\w)/m, 'needs:\n'),
  'wrong.yaml': VALID.replace('organized_by:', 'organised_by: # who'),
  'abbreviated.yaml': VALID.replace('country: Thailand', 'country: TH'),
  'misspelt.yaml': VALID.replace('type: regional', 'type: Regional # kept'),
  'backwards.yaml': VALID.replace('2018-06-27/2018-06-29', '2018-06-29/2018-06-27'),
  'quote.yaml': VALID.replace('title: Regional', 'title: "Regional'),
  'tab.yaml': VALID.replace('  name: United Nations Conf', '\tname: United Nations Conf'),
  'many/concept-note.docx': 'x',
  'many/participants.csv': 'x',
  'many/a.yaml': VALID,
  'many/b.yaml': VALID.replace('concept-note.docx', '../concept-note.docx'),
  'many/c.yaml': VALID.replace('reporting.officer@', 'reporting officer@'),
  'many/other.yaml': 'on: [push]\n',
};

/** Command lines; what each prints and writes is kept in `test/golden/cli/`. */
export const CASES: readonly Case[] = [
  ['prints its version', ['--version']],
  ['shows its help when called alone', []],
  ['shows examples in the help of a command', ['render', '--help']],
  ['suggests a command', ['rendr']],
  ['suggests an option', ['render', '--drfat']],
  ['names the choices of an option', ['render', '--to', 'odt']],
  ['refuses a number that is none', ['init', '--sessions', 'x']],
  ['asks for the value of an option', ['init', '--title']],
  ['takes one report only', ['status', 'a.yaml', 'b.yaml']],
  ['refuses options that contradict each other', ['fill', '--set', 'title=x', '--missing']],

  ['makes a report and its schema', ['init']],
  [
    'writes a template to the screen, with title, date and sessions filled in',
    ['init', '-', '--title', 'Water: a workshop', '--date', '2018-06-27', '--sessions', '3'],
  ],
  ['never replaces a report', ['init', 'complete.yaml']],
  ['replaces a report when forced', ['init', 'complete.yaml', '--force']],

  ['asks nothing where there is no terminal', ['fill', 'draft.yaml']],
  ['sets an answer', ['fill', 'draft.yaml', '--set', 'venue.city=Carouge']],
  ['suggests a place of the form', ['fill', 'draft.yaml', '--set', 'venue.citty=Carouge']],

  ['finds nothing wrong with a complete report', ['validate', 'complete.yaml']],
  ['tells what is wrong in the form’s words', ['validate', 'wrong.yaml']],
  ['shows errors only', ['validate', '--quiet', 'abbreviated.yaml']],
  ['only notes what is missing in a draft', ['validate', '--draft', 'draft.yaml']],
  ['shows where a quotation mark opens', ['validate', 'quote.yaml']],
  ['reports every file and the worst exit code', ['validate', 'complete.yaml', 'nowhere.yaml']],
  [
    'reads standard input',
    ['validate', '-', '--format', 'json'],
    VALID.replace('title: Opening', 'title: 1.10'),
  ],
  ['shows what it would correct', ['validate', 'misspelt.yaml', '--fix', '--dry-run']],
  ['corrects what is certain', ['validate', 'misspelt.yaml', '--fix']],
  ['lists the codes', ['explain']],
  ['explains a code', ['explain', 'date-order']],
  ['suggests a code', ['explain', 'date-ordre']],

  ['makes a Word file beside the report', ['render', 'complete.yaml']],
  ['makes several formats', ['render', 'complete.yaml', '--to', 'md', '--to', 'html']],
  ['takes the format from the name', ['render', 'complete.yaml', '-o', 'out/report.md']],
  ['writes a document to standard output', ['render', '-', '--to', 'md', '-o', '-'], VALID],
  ['makes no final document of a report with errors', ['render', 'backwards.yaml']],
  ['marks a draft and names it so', ['render', 'draft.yaml', '--draft']],
  ['draws no document from broken YAML', ['render', 'tab.yaml', '--draft']],
  [
    'cannot put two formats into one file',
    ['render', 'complete.yaml', '--to', 'md', '--to', 'html', '-o', 'x'],
  ],
  ['renders all reports of a folder that it can', ['render', 'many', '--to', 'md', '--out-dir', 'out']],
  ['says that a file is not there', ['render', 'nowhere.yaml']],
  ['says that a folder is no report', ['status', 'many']],

  ['shows how far a report has come', ['status', 'draft.yaml']],
  ['shows that nothing is missing', ['status', 'complete.yaml']],
  ['shows it to other programs', ['status', 'complete.yaml', '--format', 'json']],
];

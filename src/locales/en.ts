/**
 * English. The form's own words (fields and choices) are UNOSSC's and stand in the schema; everything else that a
 * person reads is here: the document, notices, `fill`, help, messages and explanations.
 */
import type { DateRange } from '../form/dates.ts';
import { formSchema } from '../form/form.ts';
import { wordsFromSchema } from '../form/words-from-schema.ts';
import type {
  EmailProblem,
  ImageProblem,
  OutsideReason,
  SyntaxProblem,
  TelephoneProblem,
} from '../validate/diagnostic.ts';
import type { CliWords } from './cli-words.ts';
import type { FileWords, ReadPurpose } from './file-words.ts';
import type { FillWords } from './fill-words.ts';
import { formatNumber, joinList } from './formatters.ts';
import type {
  ChoicesWords,
  DocumentWords,
  Explanations,
  FieldsWords,
  Locale,
  Message,
  Messages,
  UiWords,
} from './locale.ts';
import { roman } from './roman.ts';

const words = wordsFromSchema(formSchema);

/** What the document says beside the author's words and the names of the fields. */
const document: DocumentWords = {
  series:
    'Regional/Thematic Consultations: High-level United Nations Conference on South-South Cooperation – Towards a Consensus Agenda',
  draft: 'DRAFT',
  draftNote: 'Not for submission. What is still to be written or corrected is marked in the text.',
  facts: 'Facts about the consultation',
  item: 'Item',
  details: 'Details',
  footnotes: 'Notes',
  backToText: (number) => `Back to the text of note ${number}`,
  unanswered: 'Not answered yet',
  misfit: 'Not written as the form asks; shown as typed',
  notInForm: 'Not part of the form; shown as typed:',
  section: (letter, title) => `${letter}. ${title}`,
  session: (number) => `Session ${roman(number)}`,
  listItem: (name, number) => `${name} ${number}`,
  colon: ': ',
  comma: ', ',
  semicolon: '; ',
  gap: ' ',
  dot: ' · ',
  addition: [' (', ')'],
  date: dateInWords,
  logo: 'Logo of the organization',
  page: ['Page ', ' of ', ''],
};

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `27–29 June 2018`, `27 June–2 July 2018`, `30 December 2018–2 January 2019`. */
function dateInWords({ start, end }: DateRange): string {
  const last = dayInWords(end ?? start);
  if (end === undefined || end === start) return last.join(' ');
  const first = dayInWords(start);
  const differs = first[2] !== last[2] ? 3 : first[1] !== last[1] ? 2 : 1;
  return `${first.slice(0, differs).join(' ')}–${last.join(' ')}`;
}

function dayInWords(iso: string): [day: string, month: string, year: string] {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return [String(day), MONTHS[month - 1] ?? '', String(year)];
}

const count = (n: number, singular: string, plural = `${singular}s`) =>
  `${formatNumber('en', n)} ${n === 1 ? singular : plural}`;

const problems = (errors: number, warnings: number) =>
  [errors > 0 && count(errors, 'error'), warnings > 0 && count(warnings, 'warning')]
    .filter(Boolean)
    .join(', ');

/** English notices and summaries of the commands. */
const ui: UiWords = {
  severity: { error: 'error', warning: 'warning', note: 'note' },
  states: { done: 'done', partly: 'partly', empty: 'empty', problem: 'problem' },
  sections: { facts: 'Facts about the consultation' },
  validate: {
    file: ({ file, error, warning, note, answered, required, readable }) => {
      if (!readable)
        return `${file}: ${problems(error, warning)}. Mend this first; the rest is checked then.`;
      const found = problems(error, warning) || (note > 0 ? 'nothing wrong so far' : 'nothing wrong');
      return `${file}: ${found}. ${formatNumber('en', answered)} of ${count(required, 'required answer')} given.`;
    },
    summary: ({ files, failed, error, warning }) =>
      `${count(files, 'report')} checked, ${failed === 0 ? 'none' : failed} with errors. ${problems(error, warning) || 'Nothing wrong'}.`,
    nothingFound: {
      message: 'No report was found there.',
      hint: 'Name a file, a folder that holds .yaml files, or a pattern such as "reports/*.yaml".',
    },
    skipped: (n) => `${count(n, 'other YAML file')} left aside: not a report.`,
    passed: 'nothing wrong',
    moreAnnotations: (severity, n) =>
      `${count(n, `more ${severity}`)}: GitHub shows only ten a step. All are in the summary of this run.`,
    table: ['Severity', 'Place', 'Question', 'Finding', 'Code'],
    fixed: (file) => `Corrected: ${file}`,
    fixNeedsFile: {
      message: 'Standard input cannot be mended in its place.',
      hint: 'Name a file, or see what would change with --fix --dry-run.',
    },
    written: (file) => `Written: ${file}`,
    progress: (done, total) =>
      `Checking reports: ${formatNumber('en', done)} of ${formatNumber('en', total)}`,
  },
  explain: {
    why: 'Why it matters',
    before: 'Before',
    after: 'After',
    more: 'More on one of them: bapa explain <code>',
    unknown: (code, suggestion) => ({
      message: `There is no code “${code}”.`,
      hint: suggestion === undefined ? 'See all codes with: bapa explain' : `Did you mean “${suggestion}”?`,
    }),
  },
  init: {
    created: (file) => [
      `${file} is ready, with every question of the reporting template.`,
      `Next: answer the questions with “bapa fill ${file}”, or in any text editor.`,
      `Then: “bapa validate ${file}” says what is missing, “bapa render ${file}” makes the Word file.`,
    ],
    exists: (file) => ({
      message: `${file} is there already and was left as it is.`,
      hint: 'Choose another name, or replace it with --force: its answers would be lost.',
    }),
  },
  scaffold: {
    intro: [
      'Write each answer after its colon; where there is “|”, on the lines below it, indented.',
      'Answers in several lines may use Markdown: - for lists, **bold**, *italic*, blank lines between paragraphs.',
      'Lines that begin with # are guidance and are not printed. Please be concise and accurate.',
    ],
    required: 'required',
    optional: 'optional',
    choice: 'One of:',
    choices: 'One or more of:',
    example: (text) => `Example: ${text}`,
    copy: (item) => `${item}: copy this block for each further one.`,
  },
  render: {
    written: (file) => `Written: ${file}`,
    unchanged: (file) => `Unchanged: ${file}`,
    hasErrors: (file, errors) => ({
      message: `${file} has ${count(errors, 'error')}, so the final report was not made.`,
      hint: 'Mend what is listed above, or make a draft, marked as such on every page, with --draft.',
    }),
    edited: (file) => ({
      message: `${file} was changed by somebody, or was not made by bapa. It was left as it is.`,
      hint: 'Write to another file with -o, or replace it with --force: the changes in it would be lost.',
    }),
    notAReport: (file) => ({
      message: `${file} cannot be read as a report, so nothing was made from it.`,
      hint: 'Mend what is listed above.',
    }),
    oneOutput: {
      message: 'One output file cannot hold several formats.',
      hint: 'Leave out -o to write them beside the report, or run once for each format.',
    },
    oneReport: {
      message: 'With -o, name one report and no --out-dir.',
      hint: 'Leave out -o: each document then gets the name of its report, in the folder that --out-dir names.',
    },
    sameTarget: (report, target) => ({
      message: `${report} was left aside: ${target} has just been made from another report.`,
      hint: 'Give one of the two reports another name.',
    }),
    noOffice: (named) =>
      named === undefined
        ? {
            message: 'PDF files are made by LibreOffice, which was not found on this computer.',
            hint: 'Install it from www.libreoffice.org (Debian, Ubuntu: sudo apt install libreoffice-writer), or name its program “soffice” in BAPA_SOFFICE. Without it: make the Word file and save it as PDF in Word.',
          }
        : {
            message: `BAPA_SOFFICE names “${named}”, which is no program.`,
            hint: 'Name the program “soffice” of LibreOffice, or leave BAPA_SOFFICE empty: bapa then looks for it.',
          },
    pdfFailed: {
      message: 'LibreOffice could not make the PDF file.',
      hint: 'Make the Word file with --to docx and save it as PDF in Word or LibreOffice.',
    },
    pdfTooSlow: (seconds) => ({
      message: `LibreOffice did not make the PDF file within ${count(seconds, 'second')}.`,
      hint: 'Try again, or make the Word file with --to docx and save it as PDF in Word or LibreOffice.',
    }),
    progress: (done, total) =>
      `Rendering reports: ${formatNumber('en', done)} of ${formatNumber('en', total)}`,
    summary: ({ reports, made }) =>
      `Reports rendered: ${formatNumber('en', made)} of ${formatNumber('en', reports)}.`,
    logoNoImage: (file) => ({
      message: `${file} is no PNG or JPEG image.`,
      hint: 'Save the logo as .png or .jpg and name that file.',
    }),
    referenceRefused: {
      'no-word-file': (file) => ({
        message: `${file} is no Word file whose styles can be used.`,
        hint: 'Open it in Word, save it as “Word Document (.docx)” and name that file.',
      }),
      macros: (file) => ({
        message: `${file} has macros, so it is not used.`,
        hint: 'Open it in Word, save it as “Word Document (.docx)”, without macros, and name that file.',
      }),
      external: (file) => ({
        message: `${file} draws on pictures, templates or other files outside it, so it is not used.`,
        hint: 'In Word, remove what is linked (pictures, objects, the template) from a copy of it, and name that copy.',
      }),
    },
  },
  status: {
    section: 'Section',
    state: 'State',
    required: 'Required answers',
    answers: (answered, required) => (required === 0 ? '–' : `${answered} of ${required}`),
    found: 'found',
    notFound: 'not found',
    next: {
      fix: (file, errors) => `Next: mend ${count(errors, 'error')}; “bapa validate ${file}” shows where.`,
      fill: (file, where) =>
        `Next to answer: ${where}. Go there with “bapa fill ${file}”, or in any text editor.`,
      render: (file) =>
        `Everything required is answered. Next: make the Word file with “bapa render ${file}”.`,
    },
  },
};

/** English words of `bapa fill`. */
const fill: FillWords = {
  command: {
    summary: 'answer the questions of the form one by one; each answer is saved at once',
    argument: 'the report (default: report.yaml)',
    examples: [
      [
        'bapa fill',
        'asks for what is not answered yet in report.yaml; a new report is begun if there is none',
      ],
      ['bapa fill --at /sessions/1/conclusions', 'goes straight to the conclusions of Session II'],
      ['bapa fill --set /venue/city=Bangkok --set date=2018-06-27', 'writes two answers without asking'],
    ],
  },
  options: {
    section: 'begin in a section: facts, A to G, attachments',
    at: 'begin at one question, named as “bapa validate” does: /sessions/1/conclusions',
    missing: 'ask only the required questions that are not answered yet',
    set: 'write an answer without asking: path=value; may be repeated',
    answers: 'write the answers of a YAML or JSON file without asking (- for standard input)',
    plain: 'ask line by line without drawing: for screen readers and pipes',
  },
  keys: {
    choose: 'choose',
    save: 'save and go on',
    keep: 'keep it as it is',
    skip: 'skip',
    back: 'back',
    stop: 'stop',
    toggle: 'mark',
    complete: 'complete the name',
    editor: 'open an editor',
    undo: 'undo',
    move: 'move',
    shift: 'shift it',
    put: 'leave it here',
    cancel: 'cancel',
    add: 'add',
    remove: 'remove',
    rename: 'rename',
    parts: 'see its questions',
  },
  guidance: {
    date: 'One day or several: 27 June 2018, 27–29 June 2018, or 2018-06-27.',
    'prepared_by[].telephone': 'With the country code, beginning with a plus sign.',
  },
  space: 'Space',
  example: (text) => `Example: ${text}`,
  optional: '(optional)',
  unanswered: 'not answered yet',
  words: (n, advised) =>
    advised === undefined
      ? count(n, 'word')
      : `${count(n, 'word')}; about ${formatNumber('en', advised)} at most are advised`,
  overview: {
    title: (file) => `Your report: ${file}`,
    progress: (answered, required) =>
      `${answered} of ${count(required, 'required answer')} given. Each answer is saved at once.`,
    finish: 'Check the report and make the Word file',
  },
  list: {
    add: (item) => `Add: ${item}`,
    done: 'Go on: the list is complete',
    count: (items) => (items === 0 ? 'nothing yet' : count(items, 'entry', 'entries')),
    unfinished: 'not complete',
    removeQuestion: (item) => `Remove this for good? ${item}`,
    remove: 'Yes, remove it',
    keep: 'No, keep it',
    removed: (item) => `Removed: ${item}`,
  },
  saved: (name, answer) => `✓ ${name}: ${answer}`,
  cleared: (name) => `✓ ${name}: the answer was taken out`,
  skippedText: 'What you typed was kept, and is shown when you come back to this question.',
  draftShown: 'This is what you had typed before; it is not saved as your answer yet.',
  keepsAnyway: 'Change it, or give it again as it is to keep it for now.',
  ambiguousDate: {
    title: (typed) => `Which day is ${typed}?`,
    other: 'Another day: type it again',
  },
  conflict: {
    title: 'Somebody else changed this answer in the file meanwhile. Which one do you want to keep?',
    guidance: 'Nothing was overwritten.',
    mine: 'Yours',
    theirs: 'The one in the file',
    both: 'Both: put them together now',
    nothing: 'no answer',
    list: 'Somebody else changed this list in the file meanwhile, so nothing was done. Look at it again.',
  },
  changedMeanwhile: 'The file was changed by another program meanwhile; the changes are taken over.',
  unreadable: (file) =>
    `${file} was changed by another program and cannot be read now. Mend it there (“bapa validate” says where), then give your answer again.`,
  notEditable: {
    unreadable: () => 'The file cannot be read at present, so the answer could not be written.',
    alias: (where) =>
      `${where} is written as a reference (*name) in the file. Write it out in a text editor first.`,
    shape: (where) =>
      `${where} holds a text where the form has several parts. Put it in order in a text editor first, so that nothing is lost.`,
    'no-such-item': (where) => `${where} is not in the file any more. Look at the list again.`,
    layout: (where) =>
      `${where} is laid out in a way that cannot be changed safely here. Change it in a text editor.`,
  },
  notSaved: (reason) => `Not saved: ${reason} Your text is still here; give it again to try once more.`,
  editorFailed: 'The editor could not be opened, or ended with an error. Your text is as it was.',
  editorNote:
    'Write your answer below this note, save, and close the editor. This note is not part of the answer.',
  resume: {
    title: (where) => `Last time you were writing: ${where}`,
    guidance: 'The text was kept, but is not in the report yet.',
    now: 'Go on writing it now',
    later: 'Later: keep it for when I come to that question',
    discard: 'Throw the text away',
  },
  create: {
    title: (file) => `${file} does not exist yet. Begin a new report there?`,
    yes: 'Yes, begin a new report',
    no: 'No',
    sessionsTitle: 'How many sessions did the consultation have?',
    sessionsGuidance: (most) => `A number from 0 to ${most}. Sessions can be added and removed later.`,
    notANumber: (most) => `Please type a number from 0 to ${most}.`,
    created: (file) => `${file} is ready.`,
  },
  end: {
    title: 'Everything required is answered.',
    openTitle: (missing) => `${count(missing, 'required answer')} still missing.`,
    render: 'Make the Word file',
    overview: 'Back to the overview',
    stop: 'Stop here',
  },
  stopped: (file) => `All answers are saved in ${file}. Go on at any time with: bapa fill ${file}`,
  complete: (file) => `All answers are saved in ${file}. Make the Word file with: bapa render ${file}`,
  textKept: 'The text you were writing was kept too and is offered next time.',
  locked: (file, pid, host, isHere) => ({
    message: isHere
      ? `${file} is being filled in another window already (process ${pid}).`
      : `${file} is being filled on another computer, ${host}.`,
    hint: isHere
      ? 'Go on there, or close it first.'
      : 'Go on there. If it is not running any more, delete the “.bapa/state” folder beside the report.',
  }),
  noTerminal: (file) => ({
    message: `There is no terminal to ask on, so ${file} was left as it is.`,
    hint: 'Give answers with --set /venue/city=Bangkok or --answers answers.yaml, or pipe them in with --plain.',
  }),
  noTerminalFile: (file) => ({
    message: `${file} was not found, and there is no terminal to ask on.`,
    hint: 'Make it first with “bapa init”.',
  }),
  stillMissing: (n) => `${count(n, 'required answer')} missing:`,
  wrongPlace: (pointer, suggestion) => ({
    message: `The form has no question at “${pointer}”.`,
    hint:
      suggestion === undefined
        ? 'Write it as “bapa validate” does, such as /sessions/1/conclusions.'
        : `Did you mean ${suggestion}?`,
  }),
  wrongSection: (section, sections) => ({
    message: `The form has no section “${section}”.`,
    hint: `Sections are: ${sections.join(', ')}.`,
  }),
  wrongSet: (argument) => ({
    message: `“${argument}” is no answer that --set could take.`,
    hint: 'Write --set path=value, such as --set /venue/city=Bangkok.',
  }),
  wrongAnswers: (file) => ({
    message: `${file} holds no answers.`,
    hint: 'It should be YAML or JSON with the keys of a report, such as “title: …”.',
  }),
  refused: (file) => `These answers have errors, so ${file} was left as it is:`,
  merged: (file, n) =>
    n === 0 ? `${file} already had these answers.` : `${count(n, 'answer')} written to ${file}.`,
  plain: {
    intro: [
      'Type an answer and press Enter. Enter alone keeps what is there, or skips the question.',
      'At every question: /back goes back, /skip goes on, /stop ends (everything is saved), /clear takes an answer out, /edit opens an editor.',
    ],
    number: (current) => (current === undefined ? 'Number:' : `Number, or Enter for ${current}:`),
    numbers: (current) =>
      `Numbers with commas between them, or Enter for ${current === '' ? 'none' : current}:`,
    now: (answer) => `Now: ${answer}`,
    prose: 'Type as many lines as you like; a line with only a full stop ends the answer.',
    notUnderstood: 'That is not one of the numbers or letters above.',
  },
};

const seeHelp = 'See what there is with: bapa --help';

/** English help and usage errors. */
const cli: CliWords = {
  description:
    'Write the report of a BAPA+40 consultation on the template of the United Nations Office for South-South Cooperation.',
  titles: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    examples: 'Examples:',
  },
  names: {
    command: 'command',
    options: 'options',
    file: 'file',
    paths: 'paths',
    code: 'code',
    language: 'language',
    number: 'number',
    text: 'text',
    date: 'date',
    name: 'name',
    path: 'path',
    format: 'format',
    folder: 'folder',
    letter: 'letter',
    value: 'value',
    default: 'default',
  },
  commands: {
    init: {
      summary: 'make an empty report with every question of the template',
      argument: 'the file to make (default: report.yaml; - for the screen)',
      examples: [
        ['bapa init', 'makes report.yaml here'],
        ['bapa init nairobi.yaml --sessions 8', 'with room for eight sessions'],
      ],
    },
    validate: {
      summary: 'say what is missing or wrong, where, and how to mend it',
      argument: 'reports, folders or patterns (default: report.yaml; - for standard input)',
      examples: [
        ['bapa validate', 'checks report.yaml'],
        [
          'bapa validate --draft reports/',
          'checks all reports of a folder; unanswered questions are no errors',
        ],
        ['bapa validate --fix', 'corrects what is certain and shows the changes'],
        ['bapa validate --format json', 'for other programs'],
      ],
    },
    explain: {
      summary: 'say what a code such as date-invalid means and why it matters',
      argument: 'the code (default: a list of all codes)',
      examples: [
        ['bapa explain', 'lists all codes'],
        ['bapa explain date-invalid', 'with an example before and after'],
      ],
    },
    status: {
      summary: 'show how far each section has come and what to do next',
      argument: 'the report (default: report.yaml)',
      examples: [['bapa status', 'shows the sections of report.yaml']],
    },
    render: {
      summary: 'make the Word file for UNOSSC (or PDF, Markdown, HTML)',
      argument: 'reports, folders or patterns (default: report.yaml; - for standard input)',
      examples: [
        ['bapa render', 'makes report.docx from report.yaml'],
        ['bapa render --draft', 'makes report.draft.docx, marked as a draft, from an unfinished report'],
        ['bapa render --to md -o -', 'writes Markdown to the screen'],
        ['bapa render reports/ --out-dir out --to pdf', 'makes PDF files of all reports in a folder'],
      ],
    },
  },
  options: {
    version: 'print the version',
    help: 'print this help',
    lang: 'language of messages: en, fr, es, ru, zh, ar',
    newLang: 'language of the new report: en, fr, es, ru, zh, ar',
    sessions: 'number of session blocks',
    title: 'title of the consultation',
    date: 'date of the consultation, such as 2018-06-27/2018-06-29',
    forceInit: 'replace the file if it is there: its answers are lost',
    forceRender: 'replace a file that somebody edited: the edits are lost',
    draft: 'note unanswered questions instead of failing for them',
    draftRender: 'make a draft of an unfinished report, marked as such on every page',
    strict: 'fail for warnings too',
    format: 'how to show what was found: pretty, json',
    quiet: 'show only what fails',
    fix: 'correct what is certain in the files, and show the changes',
    dryRun: 'with --fix: only show what would change',
    formatValidate:
      'how to show what was found: pretty, json, github, sarif, junit (default: pretty; in GitHub Actions, github)',
    outputValidate: 'write what was found to a file',
    stdinFilename: 'the name of the report that comes from standard input',
    to: 'docx, md, html or pdf; may be repeated (default: docx)',
    output: 'where to write (default: beside the report; - for standard output)',
    outDir: 'the folder for the documents of one or more reports; it is made if needed',
    referenceDoc: 'a Word file of your organization: its styles, page size and margins are taken',
    logo: 'a PNG or JPEG image for the header of the Word file',
  },
  errors: {
    unknownCommand: (name, suggestion) => ({
      message: `bapa has no command “${name}”.`,
      hint: suggestion === undefined ? seeHelp : `Did you mean “${suggestion}”?`,
    }),
    unknownOption: (name, suggestion) => ({
      message: `There is no option “${name}” here.`,
      hint: suggestion === undefined ? seeHelp : `Did you mean “${suggestion}”?`,
    }),
    missingValue: (option) => ({ message: `The option ${option} needs a value after it.`, hint: seeHelp }),
    tooManyArguments: (command) => ({
      message: `bapa ${command} takes one file only.`,
      hint: 'If the name has spaces, put it in quotation marks.',
    }),
    notAChoice: (option, value, choices) => ({
      message: `${option} cannot be “${value}”.`,
      hint: `Write ${joinList('en', 'disjunction', choices)}.`,
    }),
    notANumber: (option, value, least, most) => ({
      message: `${option} cannot be “${value}”.`,
      hint: `Write a number from ${least} to ${most}.`,
    }),
    conflict: (one, other, fitting) => ({
      message: `${one} does not go with ${other}.`,
      hint:
        fitting.length > 0
          ? `Write ${joinList('en', 'disjunction', fitting)}, or leave out ${one}.`
          : `Leave out ${one} or ${other}.`,
    }),
    onlyWith: (option, other) => ({
      message: `${option} is for use with ${other} only.`,
      hint: `Add ${other}, or leave out ${option}.`,
    }),
    other: { message: 'This command line cannot be understood.', hint: seeHelp },
  },
  bug: {
    message: 'bapa made a mistake; your files are as they were.',
    hint: 'Please send the lines above, and what you did, to the authors of bapa: the README says where.',
  },
};

const LISTS = { or: 'disjunction', and: 'conjunction' } as const;
const join = (parts: readonly string[], how: keyof typeof LISTS = 'or') =>
  joinList('en-GB', LISTS[how], parts);
const quoted = (names: readonly string[], how: keyof typeof LISTS = 'or') =>
  join(
    names.map((name) => `“${name}”`),
    how,
  );
const character = (codePoint: number) => `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;

const SHAPES = {
  text: 'a text',
  number: 'a number',
  truth: 'a yes/no value',
  list: 'a list',
  group: 'a group of answers',
} as const;

/** What a file should have been. */
const WANTED: Readonly<Record<ReadPurpose, string>> = {
  report: 'a report',
  answers: 'a file of answers',
  template: 'a Word file',
  logo: 'a picture',
};

/** What is wrong with a file and what to do, by what it is for. */
const files: FileWords = {
  read: (problem, purpose) => {
    switch (problem.kind) {
      case 'not-found':
        return {
          message: 'There is no such file.',
          hint:
            purpose === 'report' ? 'Check the name, or make a new report with: bapa init' : 'Check the name.',
        };
      case 'folder':
        return {
          message: `This is a folder, not ${WANTED[purpose]}.`,
          hint: purpose === 'report' ? 'Name the report in it, such as report.yaml.' : 'Name a file in it.',
        };
      case 'denied':
        return {
          message: 'This file may not be opened.',
          hint:
            purpose === 'report'
              ? 'Ask its owner for the right to read and change it.'
              : 'Ask its owner for the right to read it.',
        };
      case 'binary':
        return {
          message: 'This is not a text file.',
          hint:
            purpose === 'report'
              ? 'A report is a text file that ends in .yaml.'
              : 'Name the file that ends in .yaml.',
        };
      case 'word':
        return {
          message: `This is a Word file, not ${WANTED[purpose]} in YAML.`,
          hint:
            purpose === 'report'
              ? 'Make a report with “bapa init”, then copy the text of your Word file into it.'
              : 'Name the file that ends in .yaml.',
        };
      case 'pdf':
        return {
          message: `This is a PDF file, not ${WANTED[purpose]} in YAML.`,
          hint: 'Name the file that ends in .yaml.',
        };
      case 'image':
        return {
          message: `This is a picture, not ${WANTED[purpose]} in YAML.`,
          hint: 'Name the file that ends in .yaml.',
        };
      case 'zip':
        return {
          message: `This is a ZIP file, not ${WANTED[purpose]} in YAML.`,
          hint: 'Unpack it, then name the .yaml file.',
        };
      case 'utf-16':
        return {
          message: 'This file is saved as UTF-16 (“Unicode”).',
          hint: 'Save it again with the encoding UTF-8: in Notepad, File › Save as › Encoding.',
        };
      case 'not-utf-8':
        return {
          message: `This file is not saved as UTF-8: line ${problem.line} cannot be read.`,
          hint: 'Save it again with the encoding UTF-8: in Notepad, File › Save as › Encoding.',
        };
      case 'too-large':
        return {
          message: `This file is too large: ${megabytes(problem.bytes)}; ${WANTED[purpose]} may have ${megabytes(problem.limit)}.`,
          hint:
            purpose === 'report'
              ? 'Keep pictures and annexes as attachments; a report holds text only.'
              : 'Name a smaller file.',
        };
      case 'busy':
        return {
          message: 'This file is open in another program.',
          hint: 'Close it there (it may be open in Word), then run the command again.',
        };
      case 'no-space':
      case 'failed':
        return {
          message: 'This file could not be read.',
          hint: 'Check that the disk or network drive is there.',
        };
    }
  },
  output: {
    'not-found': (path) => ({
      message: `${path} cannot be written: its folder is not there.`,
      hint: 'Check the name.',
    }),
    folder: (path) => ({ message: `${path} is a folder.`, hint: 'Name a file in it.' }),
    denied: (path) => ({
      message: `${path} may not be written.`,
      hint: 'Ask for the right to change it, or write to another folder with -o.',
    }),
    busy: (path) => ({
      message: `${path} is open in another program.`,
      hint: 'Close it there (it may be open in Word), then run the command again.',
    }),
    'no-space': (path) => ({
      message: `${path} cannot be written: the disk is full.`,
      hint: 'Make room, then try again.',
    }),
    failed: (path) => ({
      message: `${path} cannot be read or written.`,
      hint: 'Check that the disk or network drive is there, then try again.',
    }),
    'too-large': (path) => ({
      message: `${path} is too large to be looked at.`,
      hint: 'Move it away, or write to another file with -o.',
    }),
  },
};

/** English messages of all codes: what is wrong, then what to do. */
const messages: Messages = {
  'cannot-read': ({ reason }) => files.read(reason, 'report'),
  'alias-not-usable': ({ alias, reason }) => {
    switch (reason) {
      case 'unknown':
        return {
          message: `A text begins with an asterisk: “*${alias}”. YAML takes it for a reference.`,
          hint: 'Put the text in quotation marks, or begin it on a new line after “|”.',
        };
      case 'loop':
        return {
          message: `The reference “*${alias}” leads back to itself.`,
          hint: 'Write the text out instead.',
        };
      case 'too-many':
        return {
          message: `The references, such as “*${alias}”, stand for too many texts.`,
          hint: 'Write the texts out instead.',
        };
    }
  },
  'control-character': ({ codePoint, others }) => ({
    message:
      `There is an invisible control character here: ${character(codePoint)}` +
      (others.length > 0 ? ` (also ${others.map(character).join(', ')}).` : '.'),
    hint: 'Delete it. It often comes with text that was copied from a PDF.',
  }),
  'custom-tag': ({ tag }) => ({
    message: `A text begins with an exclamation mark: “${tag}”. YAML takes it for a command.`,
    hint: 'Put the text in quotation marks, or delete the word.',
  }),
  'duplicate-key': ({ key, firstLine }) => ({
    message: `“${key}” appears a second time; it is first on line ${firstLine}.`,
    hint: 'Put both texts under the first one, then delete this one.',
  }),
  'merge-key': () => ({
    message: 'The merge key “<<” is not used in reports.',
    hint: 'Write the answers out.',
  }),
  'not-a-report': ({ found }) =>
    found === 'nothing'
      ? { message: 'The report is empty.', hint: 'Make one with every question in it: bapa init --force' }
      : found === 'group'
        ? {
            message: 'This is YAML, but not a report: none of its keys is a question of the form.',
            hint: 'See how a report looks: bapa init -',
          }
        : {
            message: `This is ${SHAPES[found]}, not a report: no line begins with a question such as “title:”.`,
            hint: 'See how a report looks: bapa init -',
          },
  'several-documents': () => ({
    message: 'A second report begins here, after “---”.',
    hint: 'Keep each report in a file of its own. If this is only a line, delete it.',
  }),
  'tab-indentation': () => ({
    message: 'A tab is used for indentation.',
    hint: 'Replace it by spaces, as many as the lines above have.',
  }),
  'too-deep': ({ limit }) => ({
    message: `The answers are nested more than ${limit} levels deep.`,
    hint: 'A report needs five. Delete the brackets or spaces that are too many.',
  }),
  'unclosed-quote': ({ quote }) => ({
    message: 'The quotation mark opened here is never closed.',
    hint: `Put ${quote} at the end of the text, or delete it here.`,
  }),
  'unused-anchor': ({ anchor }) => ({
    message: `A text begins with “&${anchor}”. YAML takes that for a name and leaves it out.`,
    hint: ONE_TEXT,
  }),
  'unusual-space': ({ codePoint }) => ({
    message: `This line is indented with a special space (${character(codePoint)}), not with ordinary ones.`,
    hint: 'Replace it by ordinary spaces, as many as the lines above have.',
  }),
  'yaml-syntax': ({ problem, character }) => SYNTAX[problem](character),
  missing: ({ isComment }, { pointer }) =>
    isComment
      ? {
          message: 'not answered: what stands after “#” is a comment and is left out.',
          hint: 'If it is the answer, put it in quotation marks.',
        }
      : { message: 'not answered yet', hint: `Write the answer here, or run: bapa fill --at ${pointer}` },
  'repeated-choice': ({ choice }) => ({
    message: `“${choice}” is named twice.`,
    hint: 'Delete one of them.',
  }),
  'unknown-choice': ({ found, suggestion, options }) => ({
    message: `“${found}” is not one of the choices.`,
    hint:
      suggestion === undefined
        ? `Write ${quoted(options)}.`
        : `Did you mean “${suggestion}”? Other choices: ${quoted(
            options.filter((one) => one !== suggestion),
            'and',
          )}.`,
  }),
  'unknown-key': ({ key, suggestion, belongsTo, known }) => {
    const message = `The form has no question “${key}” here.`;
    if (suggestion !== undefined) return { message, hint: `Did you mean “${suggestion}”?` };
    if (belongsTo === '')
      return { message, hint: `“${key}:” belongs at the beginning of a line, without spaces before it.` };
    if (belongsTo !== undefined)
      return { message, hint: `It belongs to “${belongsTo}”: put it below “${belongsTo}:”, indented.` };
    return {
      message,
      hint: `The questions here are ${quoted(known, 'and')}. Put the text under one of them.`,
    };
  },
  'wrong-shape': (args) => {
    const { expected, found, cause, form } = args;
    const message = `This must be ${SHAPES[expected]}, but it is ${SHAPES[found]}.`;
    switch (cause) {
      case 'not-quoted':
        return {
          message: `YAML reads this as ${SHAPES[found]}, not as a text.`,
          hint: `Put it in quotation marks: "${args.source}"`,
        };
      case 'colon':
        return {
          message: 'A colon followed by a space stands inside this text; YAML takes it for a question.',
          hint: 'Put the whole text in quotation marks.',
        };
      case 'brackets':
        return {
          message: `This must be a text, but YAML reads the brackets as ${SHAPES[found]}.`,
          hint: 'If the brackets belong to the text, put the whole text in quotation marks.',
        };
      case 'no-marker':
        return {
          message: `This must be one text, but YAML reads it as ${SHAPES[found]}.`,
          hint: 'Put a space and “|” after the colon; the lines below may stay as they are.',
        };
      case 'marker':
        return {
          message: 'This must be a list, but “|” makes one text of it.',
          hint: form.includes('\n  - …')
            ? 'Delete the “|”; the lines below may stay as they are.'
            : `Write:\n${form}`,
        };
      case 'bullets':
        return { message, hint: `Begin each item with a dash and a space. Write:\n${form}` };
      case 'no-dash':
        return {
          message: 'This must be a list, but the dash before its first item is missing.',
          hint: `Write:\n${form}`,
        };
      default:
        return { message, hint: `Write:\n${form}` };
    }
  },
  'attachment-missing': ({ path }) => ({
    message: `There is no file “${path}” in the folder of the report.`,
    hint: 'Put the file there, or correct its name; capital letters count.',
  }),
  'attachment-not-a-file': ({ path, kind }) =>
    kind === 'empty'
      ? { message: `The file “${path}” is empty.`, hint: 'Save it again, or name the right file.' }
      : {
          message:
            kind === 'folder'
              ? `“${path}” is a folder, not a file.`
              : `“${path}” is no file that can be sent.`,
          hint: 'Name one file. Further ones go under “others”.',
        },
  'attachment-outside': ({ reason }) => ({
    message: OUTSIDE[reason],
    hint: 'Copy the file into the folder of the report and give its path from there, such as attachments/concept-note.docx.',
  }),
  'attachment-path': ({ suggestion }) => ({
    message: 'This path is written with backslashes, which only Windows understands.',
    hint: `Write: ${suggestion}`,
  }),
  'attachment-repeated': ({ path, firstLine }) => ({
    message: `“${path}” is named on line ${firstLine} already.`,
    hint: 'Name each file once. UNOSSC asks for the concept note and for the list of participants.',
  }),
  'attachment-size': ({ bytes, limit }) => ({
    message: `The attachments have ${megabytes(bytes)} together; many mail servers refuse more than ${megabytes(limit)}.`,
    hint: 'Make the pictures in them smaller, or leave out what UNOSSC did not ask for.',
  }),
  'comment-in-text': ({ comment }) => ({
    message: `YAML takes “${comment}” for a comment and leaves it out.`,
    hint: 'If it belongs to the answer, put the whole answer in quotation marks.',
  }),
  'country-code': ({ code, name }) => ({
    message: `“${code}” is a code, not the name of a country.`,
    hint: name === undefined ? 'Write the name in words.' : `Write: ${name}`,
  }),
  'date-after-conference': ({ date }) => ({
    message: `The consultation was held on ${day(date)}; the Conference began on 20 March 2019.`,
    hint: 'The reports were to inform the Conference. Check the year.',
  }),
  'date-in-future': ({ date }) => ({
    message: `${day(date)} is still to come.`,
    hint: 'A report tells what was discussed. Check the year.',
  }),
  'date-invalid': ({ found, reason, suggestion }) => ({
    message:
      reason === 'no-such-day'
        ? `There is no such day as ${found}.`
        : reason === 'year-only'
          ? 'This is only a year, not a date.'
          : `“${found}” is not written as year-month-day.`,
    hint:
      suggestion === undefined
        ? 'Write the date as 2018-06-27; for several days, 2018-06-27/2018-06-29.'
        : `Write: ${suggestion}`,
  }),
  'date-order': ({ start, end }) => ({
    message: `The last day, ${day(end)}, is before the first, ${day(start)}.`,
    hint: 'Write the first day, a slash, then the last day.',
  }),
  'duplicate-session': ({ first }) => ({
    message: `This title is that of session ${first} too.`,
    hint: 'Give each session its own title; if it is the same session, delete one of the two.',
  }),
  'duplicate-text': ({ firstLine }) => ({
    message: `The same paragraph stands in the answer on line ${firstLine}.`,
    hint: 'Keep it where it belongs and delete it here.',
  }),
  email: ({ problem, suggestion }) => ({
    message: EMAIL[problem],
    hint:
      suggestion !== undefined
        ? `Write: ${suggestion}`
        : problem === 'several'
          ? 'Give one address here. For another person, add an item under “prepared_by”.'
          : 'Write it as in: name@example.org',
  }),
  'empty-list-item': () => ({
    message: 'There is nothing in this item of the list.',
    hint: 'Fill it in, or delete it with its dash.',
  }),
  'heading-in-text': ({ heading }) => ({
    message: `“${heading}” is a heading inside an answer. In the document it will be a bold line.`,
    hint: 'The template has its own headings. Write a bold line instead: **…**',
  }),
  'html-in-text': ({ html, others }) => ({
    message:
      `“${cut(html)}” is HTML. Tags are removed from the document; the words between them stay.` +
      (others === 0 ? '' : ` (${others} more in this answer.)`),
    hint: 'Delete it. For bold write **…**, for italics *…*, for a link [words](https://…).',
  }),
  'image-missing': ({ problem, limit }) => IMAGES[problem](limit),
  'image-remote': () => ({
    message: 'This image is on the web. It is not fetched; the document will have a link to it.',
    hint: 'To have it in the document, save it in the folder of the report and name that file.',
  }),
  'image-without-description': ({ path }) => ({
    message: 'This image has no description for readers who cannot see it.',
    hint: `Write what it shows between the brackets: ![Participants in the hall](${path})`,
  }),
  'language-mismatch': ({ language: said, found }) => ({
    message: `The report says that it is in ${language(said)}, but its texts are in ${language(found)}.`,
    hint: `If they are, write: language: ${found}`,
  }),
  'link-scheme': ({ url, scheme, problem }) =>
    problem === 'none'
      ? {
          message: `“${cut(url)}” is not a whole address, so it cannot be a link.`,
          hint: 'Begin it with https:// or, for an e-mail address, with mailto:',
        }
      : problem === 'broken'
        ? { message: `“${cut(url)}” is not a valid address.`, hint: 'Copy it again from your browser.' }
        : {
            message: `Links with “${scheme}:” are not allowed in reports.`,
            hint: 'Use an address that begins with https://, or give the words alone.',
          },
  'more-problems': ({ count }) => ({
    message: `There are ${formatNumber('en', count)} more problems, which are not shown.`,
    hint: 'Mend those above first.',
  }),
  'numbered-twice': ({ number }) => ({
    message: `The document adds numbers itself, so “${number}” would stand there twice.`,
    hint: 'Delete the number here.',
  }),
  placeholder: ({ found, kind }) => ({
    message:
      kind === 'mark'
        ? `“${found}” still waits for an answer.`
        : kind === 'prompt'
          ? 'This is the question of the template, not an answer.'
          : 'This is the example of the form, not your own answer.',
    hint: 'Replace it by the answer, or delete it.',
  }),
  'recommendation-without-addressee': () => ({
    message: 'It is not said who should take this action.',
    hint: 'Write: addressed_to: Member States (or whom the meeting named).',
  }),
  telephone: ({ problem }) => ({
    message: TELEPHONE[problem],
    hint: 'Write it with a plus sign, the country code and the number, in quotation marks: "+66 2 555 0142"',
  }),
  'text-too-complex': () => ({
    message:
      'There are so many marks or levels here that the document will show the text without formatting.',
    hint: 'Delete the marks that are too many, or divide the text.',
  }),
  'too-long': ({ words, advised }) => ({
    message: `This answer has ${formatNumber('en', words)} words; the form advises at most ${formatNumber('en', advised)}.`,
    hint: 'UNOSSC asks for concise accounts. Keep the conclusions; details can go into an attachment.',
  }),
  'unbalanced-direction': ({ codePoint }) => ({
    message: `An invisible mark of the writing direction (${character(codePoint)}) has no partner here.`,
    hint: 'Delete it, and type the words around it again. It often comes with copied text.',
  }),
  'unused-ignore': ({ code, reason }) => ({
    message:
      reason === 'unknown-code'
        ? `There is no code “${code}”.`
        : reason === 'error'
          ? `“${code}” is an error and cannot be silenced.`
          : `There is no “${code}” here that this comment could silence.`,
    hint: reason === 'unknown-code' ? 'See all codes with: bapa explain' : 'Delete the comment.',
  }),
};

const cut = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** The document's own words for a language's name, in English. */
const language = (code: string) => new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
const day = (iso: string) =>
  new Date(`${iso}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

const OUTSIDE: Readonly<Record<OutsideReason, string>> = {
  absolute: 'This path begins at the root of a disk, so the file is not in the folder of the report.',
  drive: 'This path begins with the letter of a disk, so the file is not in the folder of the report.',
  above: 'This path leads out of the folder of the report.',
  address: 'This is an address, not a file in the folder of the report.',
  link: 'This is a link to a place outside the folder of the report.',
};

const EMAIL: Readonly<Record<EmailProblem, string>> = {
  several: 'There is more than one “@” here.',
  disguised: 'The “@” is written as “at”, so that nobody can reply.',
  'no-at': 'This e-mail address has no “@”.',
  'with-name': 'There is more here than the e-mail address alone.',
  space: 'There is a space in this e-mail address.',
  'no-name': 'Before the “@” stands no name.',
  'no-domain': 'After the “@” stands no full domain, such as “example.org”.',
  dots: 'A dot in this e-mail address is one too many or in the wrong place.',
  character: 'There is a character here that no e-mail address has.',
  domain: 'The part after the “@” is no domain, such as “example.org”.',
};

const TELEPHONE: Readonly<Record<TelephoneProblem, string>> = {
  'no-country-code': 'This telephone number has no country code.',
  character: 'There is a character here that no telephone number has.',
  'too-short': 'This telephone number is too short.',
  'too-long': 'This telephone number is too long.',
};

const IMAGES: Readonly<Record<ImageProblem, (limit: number) => Message>> = {
  missing: () => ({
    message: 'This image is not in the folder of the report.',
    hint: 'Put the file there, or correct its name; capital letters count.',
  }),
  outside: () => ({
    message: 'This image is not in the folder of the report.',
    hint: 'Copy it into the folder of the report and give its path from there, such as images/photo.png.',
  }),
  kind: () => ({
    message: 'This is no PNG or JPEG image.',
    hint: 'Save the image as .png or .jpg and name that file.',
  }),
  'too-large': (limit) => ({
    message: `This image is larger than ${megabytes(limit)}.`,
    hint: 'Make it smaller in a picture program; 1,600 pixels are wide enough for a page.',
  }),
};

const ONE_TEXT = 'Put the whole text in quotation marks, or begin it on a new line after “|”.';

const SYNTAX: Readonly<Record<SyntaxProblem, (character: string) => Message>> = {
  'bad-escape': () => ({
    message: 'Inside "…", a backslash has a special meaning, and this one is not known.',
    hint: 'Use \'…\' instead of "…", or write the backslash twice.',
  }),
  'bracket-not-closed': (bracket) => ({
    message: 'The bracket opened here is never closed.',
    hint: `Put “${bracket}” at the end. If it belongs to the text, put the whole text in quotation marks.`,
  }),
  'colon-in-text': () => ({
    message: 'A colon followed by a space stands inside this text; YAML takes it for a question.',
    hint: 'Put the whole text in quotation marks.',
  }),
  'colon-missing': (key) => ({ message: `A colon is missing after “${key}”.`, hint: `Write: ${key}: …` }),
  indentation: () => ({
    message: 'This line is indented differently from its neighbours.',
    hint: 'Lines that belong together begin with the same number of spaces.',
  }),
  'key-without-colon': () => ({
    message: 'YAML expects a question with a colon here, such as “title: …”.',
    hint: 'If the line belongs to the text above, indent it as that text; else put a colon and a space after the question.',
  }),
  'key-too-long': () => ({
    message: 'Before the colon stands a whole text.',
    hint: 'If this is an answer, put it in quotation marks or on a new line after “|”.',
  }),
  'list-on-key-line': () => ({
    message: 'A list cannot begin on the line of its question.',
    hint: 'Begin a new line with the dash. If it is no list, put the text in quotation marks.',
  }),
  'quote-in-text': (quote) =>
    quote === "'"
      ? {
          message: 'The apostrophe before this place ends the text, as it is also the mark around it.',
          hint: 'Put the text in "…" instead of \'…\', or write the apostrophe twice.',
        }
      : {
          message: 'The quotation mark before this place ends the text, but more text follows.',
          hint: "Put the whole text in '…', or begin it on a new line after “|”.",
        },
  'reserved-character': (character) => ({
    message: `A text cannot begin with “${character}”, which has a special meaning in YAML.`,
    hint: ONE_TEXT,
  }),
  'space-missing': (character) => ({
    message: `A space is missing after the ${character === '-' ? 'dash' : 'colon'}.`,
    hint: character === '-' ? 'Write “- ” before each item of a list.' : 'Put a space after the colon.',
  }),
  'text-after-marker': (marker) => ({
    message: `After “${marker}” the text begins on the next line.`,
    hint: `Move the text to a new line and indent it. If “${marker}” belongs to the text, put it all in quotation marks.`,
  }),
  'text-after-value': () => ({
    message: 'The answer ended before this place; more text follows it.',
    hint: ONE_TEXT,
  }),
  'text-not-indented': (key) => ({
    message: `This line belongs to the text of “${key}”, but it is not indented.`,
    hint: `Put two more spaces before every line of the text than stand before “${key}:”.`,
  }),
  'too-many-marks': () => ({
    message: 'Up to here there are more words and marks of YAML than any report has.',
    hint: 'Check that this file is a report; texts go on new lines after “|”.',
  }),
  other: () => ({
    message: 'YAML cannot read this line.',
    hint: 'Compare it with an example: bapa init - shows an empty report.',
  }),
};

function megabytes(bytes: number): string {
  return `${formatNumber('en', bytes / 1_000_000)} MB`;
}

const YAML =
  'YAML then reads something else than was written, or nothing at all, and words could be lost on the way to UNOSSC.';
const WORD = 'The Word file for UNOSSC would miss it or could not be opened.';
const REACH = 'UNOSSC may have questions about the report and must be able to ask them.';
const CONFERENCE =
  'UNOSSC sorts the reports by when the consultations were held, to inform the Conference of 20–22 March 2019.';
const SENT =
  'The report is sent by e-mail with its attachments; what lies elsewhere on your computer stays there.';
const LOOK = 'The report would look unfinished among the others that Member States receive.';
const BRIEF = 'UNOSSC reads a hundred reports and asks for concise accounts.';

/** English explanations of all codes. The examples are parts of a report; every one is checked by a test. */
const explanations: Explanations = {
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
    meaning: 'A question that every report answers has no answer.',
    why: 'UNOSSC compares the reports question by question. An empty one would be sent back.',
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
  'attachment-missing': {
    title: 'an attachment that is not there',
    meaning: 'No file with this name lies in the folder of the report. Capital letters count.',
    why: 'UNOSSC asks for the concept note and the list of participants along with the report.',
    before: 'attachments:\n  concept_note: Concept note (final).docx\n  participants: participants.csv',
    after: 'attachments:\n  concept_note: concept-note.docx\n  participants: participants.csv',
  },
  'attachment-not-a-file': {
    title: 'an attachment that is no file',
    meaning: 'It is a folder, or a file with nothing in it.',
    why: 'UNOSSC would receive nothing.',
    before: 'attachments:\n  concept_note: attachments\n  participants: participants.csv',
    after: 'attachments:\n  concept_note: concept-note.docx\n  participants: participants.csv',
  },
  'attachment-outside': {
    title: 'an attachment in another place',
    meaning: 'The path leads out of the folder of the report.',
    why: SENT,
    before: 'attachments:\n  concept_note: ../concept-note.docx\n  participants: participants.csv',
    after: 'attachments:\n  concept_note: concept-note.docx\n  participants: participants.csv',
  },
  'attachment-path': {
    title: 'a path with backslashes',
    meaning: 'Folders are separated by “\\”, as on Windows, instead of “/”.',
    why: 'On other computers the file would not be found.',
    before: 'attachments:\n  concept_note: files\\concept-note.docx\n  participants: participants.csv',
    after: 'attachments:\n  concept_note: files/concept-note.docx\n  participants: participants.csv',
  },
  'attachment-repeated': {
    title: 'the same file named twice',
    meaning: 'Two attachments are the same file.',
    why: 'One of the files that UNOSSC asks for is probably not there.',
    before: 'attachments:\n  concept_note: concept-note.docx\n  participants: concept-note.docx',
    after: 'attachments:\n  concept_note: concept-note.docx\n  participants: participants.csv',
  },
  'attachment-size': {
    title: 'attachments too large for an e-mail',
    meaning: 'Together they have more than 20 MB.',
    why: 'Many mail servers would refuse the e-mail to UNOSSC.',
    before:
      'attachments:\n  concept_note: concept-note.docx\n  participants: participants.csv\n  others: [film.mp4]',
    after: 'attachments:\n  concept_note: concept-note.docx\n  participants: participants.csv',
  },
  'comment-in-text': {
    title: 'a number sign inside a text',
    meaning: 'After a space, YAML takes “#” and all that follows it for a comment.',
    why: 'The words would be lost on the way to UNOSSC.',
    before: 'title: Consultation # 3 on water',
    after: 'title: "Consultation # 3 on water"',
  },
  'country-code': {
    title: 'a code instead of a country',
    meaning: 'The country is given by letters, such as NO.',
    why: 'Readers do not know all codes, and UNOSSC lists the countries by their names.',
    before: 'venue: {name: City Hall, city: Oslo, country: NO}',
    after: 'venue: {name: City Hall, city: Oslo, country: Norway}',
  },
  'date-after-conference': {
    title: 'a date after the Conference began',
    meaning: 'The consultation is said to have been held on 20 March 2019 or later.',
    why: CONFERENCE,
    before: 'date: 2019-06-27',
    after: 'date: 2018-06-27',
  },
  'date-in-future': {
    title: 'a date still to come',
    meaning: 'The consultation is said to be held on a day after today.',
    why: 'A report tells what was discussed.',
    before: 'date: 2108-06-27',
    after: 'date: 2018-06-27',
  },
  'date-invalid': {
    title: 'a date that cannot be read',
    meaning: 'It is not written as year-month-day, or there is no such day.',
    why: `05/06/2018 is May in some countries and June in others. ${CONFERENCE}`,
    before: 'date: 27/06/2018',
    after: 'date: 2018-06-27',
  },
  'date-order': {
    title: 'the last day before the first',
    meaning: 'Of the two days with a slash between them, the second is earlier.',
    why: CONFERENCE,
    before: 'date: 2018-06-29/2018-06-27',
    after: 'date: 2018-06-27/2018-06-29',
  },
  'duplicate-session': {
    title: 'two sessions with one title',
    meaning: 'Two session summaries have the same title.',
    why: 'UNOSSC asks for a separate summary of each session; readers must be able to tell them apart.',
    before:
      'sessions:\n  - title: Opening\n    topics: Welcome.\n    conclusions: None.\n  - title: Opening\n    topics: Finance.\n    conclusions: Two funds.',
    after:
      'sessions:\n  - title: Opening\n    topics: Welcome.\n    conclusions: None.\n  - title: Finance\n    topics: Finance.\n    conclusions: Two funds.',
  },
  'duplicate-text': {
    title: 'the same paragraph twice',
    meaning: 'A paragraph stands word for word in two answers. Mostly it was pasted twice.',
    why: BRIEF,
    before:
      'trends: Cities and universities now cooperate directly without passing through the capital.\nneeds: Cities and universities now cooperate directly without passing through the capital.',
    after:
      'trends: Cities and universities now cooperate directly without passing through the capital.\nneeds: Training of focal points and a common register.',
  },
  email: {
    title: 'not an e-mail address',
    meaning:
      'Mail sent there would not arrive: there is no “@”, a space too many, two addresses in one place.',
    why: REACH,
    before: 'prepared_by:\n  - name: Focal point\n    email: focal.point at example.org',
    after: 'prepared_by:\n  - name: Focal point\n    email: focal.point@example.org',
  },
  'empty-list-item': {
    title: 'an empty item in a list',
    meaning: 'There is a dash with nothing after it, in a list with other items.',
    why: LOOK,
    before: 'priority_areas:\n  - Early warning\n  -',
    after: 'priority_areas:\n  - Early warning',
  },
  'heading-in-text': {
    title: 'a heading inside an answer',
    meaning: 'A line begins with “#”. It will be a bold line in the document.',
    why: 'The template has its own headings, by which UNOSSC finds its way through the reports.',
    before: 'trends: |\n  # Challenges\n\n  Few countries know how much they spend.',
    after: 'trends: |\n  **Challenges**\n\n  Few countries know how much they spend.',
  },
  'html-in-text': {
    title: 'HTML in an answer',
    meaning: 'Tags such as <b> are removed from the document; the words between them stay.',
    why: 'The text would not look as it was meant.',
    before: 'needs: A <b>common</b> register.',
    after: 'needs: A **common** register.',
  },
  'image-missing': {
    title: 'an image that cannot be shown',
    meaning: 'It is not in the folder of the report, is no PNG or JPEG, or is larger than 20 MB.',
    why: WORD,
    before: 'trends: "![Participants in the hall](photo.bmp)"',
    after: 'trends: "![Participants in the hall](photo.png)"',
  },
  'image-remote': {
    title: 'an image on the web',
    meaning: 'It is not fetched; the document has a link to it instead.',
    why: 'The report must be complete without a network and for years.',
    before: 'trends: "![Participants in the hall](https://example.org/photo.png)"',
    after: 'trends: "![Participants in the hall](photo.png)"',
  },
  'image-without-description': {
    title: 'an image without a description',
    meaning: 'There are no words for readers who cannot see it.',
    why: 'Documents of the United Nations must be accessible to persons with disabilities.',
    before: 'trends: "![](photo.png)"',
    after: 'trends: "![Participants in the hall](photo.png)"',
  },
  'language-mismatch': {
    title: 'texts in another language',
    meaning: 'The report is said to be in one language, and its texts are clearly in another.',
    why: 'The headings of the document, and what Word checks the spelling by, follow this answer.',
    before: 'language: fr',
    after: 'language: en',
  },
  'link-scheme': {
    title: 'a link that is not allowed',
    meaning:
      'Links lead to http, https or mailto addresses that are complete. Others are shown as their words.',
    why: 'Links to files or programs do not work on other computers, and mail servers take them for attacks.',
    before: 'needs: "See [the list](file:///C:/list.docx)."',
    after: 'needs: "See [the list](https://example.org/list)."',
  },
  'more-problems': {
    title: 'more problems than are shown',
    meaning: 'Only the first 200 problems of a file are shown.',
    why: 'Most of them often have the same cause, and go away together.',
    before: `priority_areas: [${'1, '.repeat(201)}2]`,
    after: 'priority_areas: [Water]',
  },
  'numbered-twice': {
    title: 'a number that the document gives',
    meaning: 'Sessions, recommendations and action points are numbered by their place in the list.',
    why: LOOK,
    before: 'recommendations:\n  - action: 1. Publish five figures a year.\n    addressed_to: Member States',
    after: 'recommendations:\n  - action: Publish five figures a year.\n    addressed_to: Member States',
  },
  placeholder: {
    title: 'something that waits for an answer',
    meaning: 'TODO, TBC, a prompt of the template or the example of the form was left in.',
    why: LOOK,
    before: 'needs: To be confirmed',
    after: 'needs: Training of focal points and a common register.',
  },
  'recommendation-without-addressee': {
    title: 'nobody is asked to act',
    meaning: 'It is not said to whom the recommendation is addressed.',
    why: 'Member States read the recommendations to see what they are asked to do.',
    before: 'recommendations:\n  - action: Publish five figures a year.',
    after: 'recommendations:\n  - action: Publish five figures a year.\n    addressed_to: Member States',
  },
  telephone: {
    title: 'a telephone number that cannot be dialled',
    meaning: 'It has no country code, or has too few or too many digits.',
    why: REACH,
    before: 'prepared_by:\n  - {name: Focal point, email: focal@example.org, telephone: 02 555 0142}',
    after: 'prepared_by:\n  - {name: Focal point, email: focal@example.org, telephone: "+41 22 555 0142"}',
  },
  'text-too-complex': {
    title: 'too many marks in a text',
    meaning:
      'There are thousands of marks of Markdown, or a hundred levels of lists. The text is shown without formatting.',
    why: 'The text would not look as it was meant.',
    before: `needs: "${'*a_'.repeat(2100)}"`,
    after: 'needs: "*a*"',
  },
  'too-long': {
    title: 'longer than the form advises',
    meaning: 'The form gives a number of words for each text.',
    why: BRIEF,
    before: `priority_areas:\n  - ${'early warning '.repeat(26).trim()}`,
    after: 'priority_areas:\n  - early warning',
  },
  'unbalanced-direction': {
    title: 'a stray mark of the writing direction',
    meaning:
      'An invisible mark turns the direction of writing and is not closed. It mostly comes with copied text.',
    why: 'Words, numbers and brackets after it would stand in the wrong order.',
    before: 'needs: "Training \\u202eand a register."',
    after: 'needs: "Training and a register."',
  },
  'unused-ignore': {
    title: 'a comment that silences nothing',
    meaning:
      'A comment “# bapa-ignore: code” stands where there is no such warning, or names an error, which cannot be silenced.',
    why: 'It would hide a warning that comes later.',
    before: '# bapa-ignore: too-long agreed with UNOSSC\nneeds: Training.',
    after: 'needs: Training.',
  },
};

export const locale: Locale = {
  language: 'en',
  fields: words.fields as FieldsWords,
  choices: words.choices as ChoicesWords,
  document,
  ui,
  fill,
  cli,
  files,
  messages,
  explanations,
};

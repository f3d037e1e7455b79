import type { CliWords } from '../cli-words.ts';
import { formatNumber, joinList } from '../formatters.ts';
import type { UiWords } from '../locale.ts';
import { count } from './wording.ts';

const problems = (errors: number, warnings: number) =>
  [errors > 0 && count(errors, 'error'), warnings > 0 && count(warnings, 'warning')]
    .filter(Boolean)
    .join(', ');

/** English notices and summaries of the commands. */
export const ui: UiWords = {
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
    others: (n) => `(${formatNumber('en', n)} more in the same answer.)`,
    moreAnnotations: (severity, n) =>
      `${count(n, `more ${severity}`)}: GitHub shows only ten a step. All are in the summary of this run.`,
    table: ['Severity', 'Place', 'Question', 'Finding', 'Code'],
    fixed: (file) => `Corrected: ${file}`,
    tooMuchToFix: (file) =>
      `Nothing was corrected in ${file}: it is too long, with too many mistakes, for --fix. Mend the first ones by hand, then try again.`,
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
    schemaKept: (path) =>
      `${path} is not as bapa made it, so it was left as it is. Delete it to get a new one.`,
    created: (file) => [
      `${file} is ready, with every question of the reporting template.`,
      `Next: answer the questions with “bapa fill ${file}”, or in any text editor.`,
      `Then: “bapa validate ${file}” says what is missing, “bapa render ${file}” makes the Word file.`,
    ],
    exists: (file) => ({
      message: `${file} is there already and was left as it is.`,
      hint: 'Choose another name, or replace the existing file with --force: its answers would be lost.',
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
    warnings: (file, n) => `${count(n, 'warning')}, shown by: bapa validate ${file}`,
    hasErrors: (file, errors) => ({
      message: `${file} has ${count(errors, 'error')}, so the final report was not made.`,
      hint: 'Mend what is listed above, or make a draft, marked as such on every page, with --draft.',
    }),
    edited: (file) => ({
      message: `${file} was changed by somebody, or was not made by bapa. It was left as it is.`,
      hint: 'Write to another file with -o, or replace the existing one with --force: the changes in it would be lost.',
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
            hint: 'Install it from www.libreoffice.org (Debian, Ubuntu: sudo apt install libreoffice-writer), or put the path of its program “soffice” into the environment variable BAPA_SOFFICE. Without it: make the Word file and save it as PDF in Word.',
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
    logoTooLarge: (file, limit) => ({
      message: `${file} has more than ${limit / 1e6} million pixels.`,
      hint: 'Make it smaller in a picture program; a logo needs a few hundred.',
    }),
    logoNoImage: (file) => ({
      message: `${file} is no PNG or JPEG image.`,
      hint: 'Save the logo as .png or .jpg and name that file.',
    }),
    noReference: (file) => ({
      message: `${file} is no Word file whose styles can be used.`,
      hint: 'Open it in Word, save it as “Word Document (.docx)” and name that file.',
    }),
    house: {
      left: (file, what) => `Left in ${file}: ${what.join('; ')}.`,
      changed: (file, what) =>
        `Changed from ${file}, so that everybody can read the report: ${what.join('; ')}.`,
      logo: (logo, file) =>
        `${logo} stands in the header of the first page, in place of the picture of ${file}.`,
      kept: {
        macros: 'macros',
        external: 'what lies outside it (linked pictures, templates, files)',
        objects: 'embedded objects',
        fields: 'fields that fetch or repeat something else',
        pictures: 'pictures that are no PNG or JPEG',
        watermark: 'watermarks of words',
        drawings: 'drawn shapes',
        prompts: 'content controls that nobody has filled in',
        long: 'headers or footers that are too long',
        page: 'page borders, page background, columns',
      },
      changes: {
        hidden: 'hidden text is shown',
        justified: 'headings and table cells are not justified',
        small: 'text under 8 pt is set in 8 pt',
        pale: 'text of low contrast has a stronger colour',
        squeezed: 'text that was squeezed, cut off or moved away stands in its lines',
        page: 'margins leave room for the text',
      },
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

const seeHelp = 'See what there is with: bapa --help';

/** English help and usage errors. */
export const cli: CliWords = {
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
        ['bapa init', 'asks the first questions on a terminal, and makes report.yaml here'],
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
        ['bapa validate --fix', 'makes the corrections that are certain and shows the changes'],
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
    fix: 'make the corrections that are certain in the files, and show the changes',
    dryRun: 'with --fix: only show what would change',
    formatValidate:
      'how to show what was found: pretty, json, github, sarif, junit (default: pretty; in GitHub Actions, github)',
    outputValidate: 'write what was found to a file',
    stdinFilename: 'the name of the report that comes from standard input',
    to: 'docx, md, html or pdf; may be repeated (default: docx)',
    output: 'where to write (default: beside the report; - for standard output)',
    outDir: 'the folder for the documents of one or more reports; it is made if needed',
    referenceDoc:
      'a Word file or template of your organization: its styles, page, headers and footers are taken',
    logo: 'a PNG or JPEG image for the header of the Word file',
    jobs: 'how many reports are worked on at once (default: one for each processor core, at most 4)',
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
  bug: (address = 'the README says where.') => ({
    message: 'bapa made a mistake; your files are as they were.',
    hint: `Please send the lines above, and what you did, to the authors of bapa: ${address}`,
  }),
  cause: 'Caused by',
};

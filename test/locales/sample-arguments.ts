import type { DateRange } from '../../src/text/dates.ts';
import { UNREADABLE } from './sample-messages.ts';

/** Numbers that take every plural form of the six languages, and one that tells itself from all others. */
const NUMBERS = [0, 1, 2, 5, 11, 21, 713];
const FILE = 'qqq.yaml';
const FILE_AND_NUMBER = NUMBERS.map((number) => [FILE, number]);
const TEXT = [['QQQ']];
const COUNTED = NUMBERS.map((number) => [number]);
const TWO_NUMBERS = NUMBERS.map((number) => [number, 521]);
const RANGES: readonly DateRange[] = [
  { start: '2018-06-27' },
  { start: '2018-06-27', end: '2018-06-29' },
  { start: '2018-12-30', end: '2019-01-02' },
];
const found = NUMBERS.flatMap((number) => [
  { error: number, warning: 0 },
  { error: 0, warning: number },
  { error: 713, warning: number },
]);

/**
 * Arguments of every function of a language but the messages, by its place: lists of arguments, one for each call.
 * What has no entry is called by the name of its group, such as `files.output`.
 */
const ARGUMENTS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'document.backToText': COUNTED,
  'document.section': [['A', 'QQQ']],
  'document.session': NUMBERS.filter((number) => number > 0 && number < 99).map((number) => [number]),
  'document.listItem': [['QQQ', 713]],
  'document.date': RANGES.map((range) => [range]),
  'ui.validate.file': found.flatMap((counts) =>
    [true, false].map((readable) => [
      {
        ...counts,
        note: counts.error === 0 ? 5 : 0,
        file: FILE,
        answered: 7,
        required: 900,
        readable,
      },
    ]),
  ),
  'ui.validate.summary': found.map((counts) => [
    { ...counts, files: 521, failed: counts.error === 0 ? 0 : 7 },
  ]),
  'ui.validate.others': COUNTED,
  'ui.validate.skipped': COUNTED,
  'ui.validate.moreAnnotations': (['error', 'warning', 'note'] as const).flatMap((severity) =>
    NUMBERS.map((number) => [severity, number]),
  ),
  'ui.validate.fixed': [[FILE]],
  'ui.validate.tooMuchToFix': [[FILE]],
  'ui.validate.written': [[FILE]],
  'ui.validate.progress': TWO_NUMBERS,
  'ui.explain.unknown': [
    ['QQQ', undefined],
    ['QQQ', 'qqq-q'],
  ],
  'ui.init': [[FILE]],
  'ui.scaffold': TEXT,
  'ui.render': [[FILE]],
  'ui.render.warnings': FILE_AND_NUMBER,
  'ui.render.hasErrors': FILE_AND_NUMBER,
  'ui.render.logoTooLarge': [[FILE, 521000000]],
  'ui.render.sameTarget': [[FILE, 'qqq.docx']],
  'ui.render.house.left': [[FILE, ['QQQ7', 'QQQ8']]],
  'ui.render.house.changed': [[FILE, ['QQQ7', 'QQQ8']]],
  'ui.render.house.logo': [['logo9.png', FILE]],
  'ui.render.noOffice': [[undefined], ['qqq']],
  'ui.render.pdfTooSlow': COUNTED,
  'ui.render.progress': TWO_NUMBERS,
  'ui.render.summary': NUMBERS.map((number) => [{ reports: 521, made: number }]),
  'ui.status.answers': [
    [0, 0],
    [7, 521],
  ],
  'ui.status.next': FILE_AND_NUMBER,
  'ui.status.next.fill': [[FILE, 'QQQ']],
  'cli.errors.unknownCommand': [
    ['QQQ', undefined],
    ['QQQ', 'qqq'],
  ],
  'cli.errors.unknownOption': [
    ['--qqq', undefined],
    ['--qqq', '--qqqq'],
  ],
  'cli.errors.missingValue': [['--qqq']],
  'cli.errors.tooManyArguments': [['qqq']],
  'cli.errors.notAChoice': [['--qqq', 'QQQ', ['QQQ1', 'QQQ2']]],
  'cli.errors.notANumber': [['--qqq', 'QQQ', 713, 521]],
  'cli.errors.conflict': [
    ['--qqq', '--qqqq QQQ', []],
    ['--qqq', '--qqqq QQQ', ['--qqqq QQQ1', '--qqqq QQQ2']],
  ],
  'cli.errors.onlyWith': [['--qqq', '--qqqq']],
  'cli.bug': [[undefined], ['qqq']],
  'files.read': UNREADABLE,
  'files.output': [[FILE]],
  'files.documentName': [[FILE]],
  'fill.words': NUMBERS.flatMap((number) => [
    [number, undefined],
    [number, 521],
  ]),
  'fill.example': TEXT,
  'fill.overview.title': [[FILE]],
  'fill.overview.progress': TWO_NUMBERS,
  'fill.list': TEXT,
  'fill.list.count': COUNTED,
  'fill.saved': [['QQQ', 'QQQ1']],
  'fill.cleared': TEXT,
  'fill.undone': TEXT,
  'fill.redone': TEXT,
  'fill.ignored': TEXT,
  'fill.position': TWO_NUMBERS,
  'fill.keepsAnyway': TEXT,
  'fill.ambiguousDate.title': TEXT,
  'fill.unreadable': [[FILE]],
  'fill.unreadTexts': [[FILE]],
  'fill.tooLong': [[FILE]],
  'fill.notEditable': TEXT,
  'fill.notSaved': [['QQQ.']],
  'fill.notKept': [['QQQ.']],
  'fill.gone': TEXT,
  'fill.unknownChoice': TEXT,
  'fill.notReport': [[FILE]],
  'fill.editor': TEXT,
  'fill.resume.otherReport': [[FILE]],
  'fill.waiting': [['QQQ', FILE]],
  'fill.resume': TEXT,
  'fill.create': [[FILE]],
  'fill.create.sessionsGuidance': COUNTED,
  'fill.create.notANumber': COUNTED,
  'fill.end.openTitle': COUNTED,
  'fill.stopped': [[FILE]],
  'fill.complete': [[FILE]],
  'fill.locked': [
    [FILE, { pid: 713, host: 'qqq.example.org', isHere: true, lock: FILE }],
    [FILE, { pid: 713, host: 'qqq.example.org', isHere: false, lock: FILE }],
  ],
  'fill.noTerminal': [[FILE]],
  'fill.noTerminalFile': [[FILE]],
  'fill.stillMissing': COUNTED,
  'fill.wrongPlace': [
    ['/qqq', undefined],
    ['/qqq', '/qqqq'],
  ],
  'fill.wrongSection': [['QQQ', ['QQQ1', 'QQQ2']]],
  'fill.wrongSet': TEXT,
  'fill.unreadableSet': TEXT,
  'fill.wrongAnswers': [[FILE]],
  'fill.refused': [[FILE]],
  'fill.merged': FILE_AND_NUMBER,
  'fill.plain.row': [['QQQ', 'QQQ1']],
  'fill.plain.number': [[undefined], [713]],
  'fill.plain.numbers': [[''], ['713']],
  'fill.plain.now': TEXT,
  'fill.plain.notUnderstood': TEXT,
};

/** The arguments for a function by its place, or by the group that it stands in. */
export function argumentsFor(place: string): readonly (readonly unknown[])[] {
  const group = place.slice(0, place.lastIndexOf('.'));
  const found = ARGUMENTS[place] ?? ARGUMENTS[group] ?? ARGUMENTS[group.slice(0, group.lastIndexOf('.'))];
  if (!found) throw new Error(`test/locales/sample-arguments.ts has no arguments for ${place}`);
  return found;
}

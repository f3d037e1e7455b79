import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { LANGUAGES, loadExplanations, loadLocale } from '../../src/locales/index.ts';
import type { Language, Locale } from '../../src/locales/locale.ts';
import { createTestIo } from '../io/create-test-io.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';

/** Where a language for messages may be named, first to last, and the language that it names in these tests. */
const SOURCES = { '--lang': 'fr', BAPA_LANG: 'es', report: 'ru', LC_ALL: 'zh', LANG: 'ar' } as const;
type SourceName = keyof typeof SOURCES;
const NAMES = Object.keys(SOURCES) as SourceName[];

type Given = Partial<Record<SourceName, string>>;

/** A command line, and words that it prints in the language of its messages. */
interface Kind {
  readonly argv: readonly string[];
  readonly words: (locale: Locale) => string | Promise<string>;
  /** The sources that do not count: the report where there is none or several, --lang where it is not read. */
  readonly deaf: readonly SourceName[];
}

const noSubject = { name: '', pointer: '' };
const KINDS = {
  'a finding in one report': {
    argv: ['validate', 'r.yaml'],
    words: ({ messages }) => messages['merge-key']({}, noSubject).message,
    deaf: [],
  },
  'how far one report has come': {
    argv: ['status', 'r.yaml'],
    words: ({ ui }) => ui.status.state,
    deaf: [],
  },
  'the summary of several reports': {
    argv: ['validate', '.'],
    words: ({ ui }) => ui.validate.skipped(1),
    deaf: ['report'],
  },
  'the summary of several documents': {
    argv: ['render', 'r.yaml', 's.yaml', '--to', 'md'],
    words: ({ ui }) => ui.render.summary({ reports: 2, made: 0 }),
    deaf: ['report'],
  },
  'a file that is not there': {
    argv: ['status', 'nowhere.yaml'],
    words: ({ files }) => files.read({ kind: 'not-found' }, 'report').message,
    deaf: ['report'],
  },
  'an explanation': {
    argv: ['explain', 'missing'],
    words: async ({ language }) => (await loadExplanations(language)).missing.title,
    deaf: ['report'],
  },
  'the help': {
    argv: ['status', '--help'],
    words: ({ cli }) => cli.commands.status.summary,
    deaf: ['report', '--lang'],
  },
  'a mistake in the command line': {
    argv: ['status', 'r.yaml', '--frmat'],
    words: ({ cli }) => cli.errors.unknownOption('--frmat', '--format').message,
    deaf: ['report', '--lang'],
  },
} as const satisfies Record<string, Kind>;

const PAIRS = NAMES.flatMap((first, index) =>
  NAMES.slice(index + 1).map((second) => [first, second] as const),
);

test.each(PAIRS)('%s comes before %s', async (first, second) => {
  await expectLanguages(named(first, second), ({ deaf }) => {
    const heard = [first, second].find((name) => !deaf.includes(name));
    return heard ? SOURCES[heard] : 'en';
  });
});

test.each(NAMES)('%s alone is enough', async (name) => {
  await expectLanguages(named(name), ({ deaf }) => (deaf.includes(name) ? 'en' : SOURCES[name]));
});

test('English is spoken where nothing names a language', async () => {
  await expectLanguages({}, () => 'en');
});

test.each(['BAPA_LANG', 'LC_ALL', 'report'] as const)('%s that names none is passed over', async (name) => {
  await expectLanguages({ [name]: 'xx', LANG: 'ar_EG.UTF-8' }, () => 'ar');
});

test.each([
  ['zh_CN.UTF-8', 'zh'],
  ['ZH', 'zh'],
  ['fr-CA', 'fr'],
  ['C.UTF-8', 'en'],
  ['POSIX', 'en'],
  ['', 'en'],
  ['de_DE.UTF-8', 'en'],
])('the language of the system as it is named: “%s” is %s', async (LANG, language) => {
  expect(await languageOf(KINDS['an explanation'], { LANG })).toBe(language);
});

test('--lang takes a language of the form only, and says so in the language of the environment', async () => {
  const io = createTestIo({ cwd: await temporaryFolder(), env: { LANG: 'fr' } });
  expect(await run(['validate', '--lang', 'de'], io)).toBe(2);
  const { message } = (await loadLocale('fr')).cli.errors.notAChoice('--lang', 'de', LANGUAGES);
  expect(io.err()).toContain(message);
});

function named(...names: readonly SourceName[]): Given {
  return Object.fromEntries(names.map((name) => [name, SOURCES[name]]));
}

/** Tries every kind of words. */
async function expectLanguages(given: Given, expected: (kind: Kind) => string): Promise<void> {
  const kinds = Object.entries<Kind>(KINDS);
  const spoken = kinds.map(async ([name, kind]) => [name, await languageOf(kind, given)] as const);
  expect(Object.fromEntries(await Promise.all(spoken))).toEqual(
    Object.fromEntries(kinds.map(([name, kind]) => [name, expected(kind)])),
  );
}

/** The language in which a command speaks, known by its words. */
async function languageOf({ argv, words }: Kind, given: Given): Promise<Language | undefined> {
  const { report, '--lang': lang, ...env } = given;
  const text = `${report === undefined ? '' : `language: ${report}\n`}venue:\n  <<: {name: x}\n`;
  const cwd = await temporaryFolder({ 'r.yaml': text, 's.yaml': text, 'ci.yaml': 'on: [push]\n' });
  const io = createTestIo({ cwd, env });
  await run(lang === undefined ? argv : [...argv, '--lang', lang], io);
  const said = plain(io.out() + io.err());
  for (const language of LANGUAGES) {
    if (said.includes(plain(await words(await loadLocale(language))))) return language;
  }
  return undefined;
}

/** Without line breaks, which depend on the width of the screen. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

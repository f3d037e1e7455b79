import { LANGUAGES } from '../locales/index.ts';
import { documentFormats, formatOfPath, type DocumentFormatName } from '../render/formats.ts';
import { MAX_JOBS, MAX_SESSIONS } from '../text/limits.ts';
import { formats } from '../show/formats/index.ts';
import { command, type Command } from './command.ts';
import { choice, flag, integer, many, or, short, text } from './option.ts';

const keys = <T extends object>(registry: T) => Object.keys(registry) as (keyof T & string)[];

interface Formats {
  readonly to: readonly DocumentFormatName[];
  readonly output?: string;
}

/** Whether the file is named as one of another format. */
const isMisnamed = ({ to, output = '' }: Formats) => {
  const format = formatOfPath(output);
  return format !== undefined && !to.includes(format);
};

/** Whether formats are named of which none uses an organization's file. */
const isIdle =
  (branding: 'reference' | 'logo') =>
  ({ to, output = '' }: Formats) => {
    const format = formatOfPath(output);
    const chosen = to.length > 0 || !format ? to : [format];
    return chosen.length > 0 && !chosen.some((one) => documentFormats[one].uses.includes(branding));
  };

const jobs = integer(1, MAX_JOBS, ({ cli }) => cli.options.jobs);
const lang = choice('language', LANGUAGES, ({ cli }) => cli.options.lang);

/**
 * The commands: what they take, and what of it contradicts itself, so that it is refused before any file is opened.
 * What is missing here is allowed; test/golden/option-pairs.txt shows every pair.
 */
const commands = {
  init: command({
    words: ({ cli }) => cli.commands.init,
    args: '[file]',
    options: {
      lang: choice('language', LANGUAGES, ({ cli }) => cli.options.newLang),
      sessions: integer(0, MAX_SESSIONS, ({ cli }) => cli.options.sessions),
      title: text('text', ({ cli }) => cli.options.title),
      date: text('date', ({ cli }) => cli.options.date),
      force: flag(({ cli }) => cli.options.forceInit),
    },
    load: async () => (await import('../commands/init.ts')).init,
  }),
  fill: command({
    words: ({ fill }) => fill.command,
    args: '[file]',
    options: {
      section: text('letter', ({ fill }) => fill.options.section),
      at: text('path', ({ fill }) => fill.options.at),
      missing: flag(({ fill }) => fill.options.missing),
      set: many(text('path=value', ({ fill }) => fill.options.set)),
      answers: text('file', ({ fill }) => fill.options.answers),
      plain: flag(({ fill }) => fill.options.plain),
      lang,
    },
    conflicts: [
      { one: ['section'], other: ['at'] },
      { one: ['set', 'answers'], other: ['section', 'at', 'missing', 'plain'] },
    ],
    load: async () => (await import('../commands/fill.ts')).fill,
  }),
  validate: command({
    words: ({ cli }) => cli.commands.validate,
    args: '[paths...]',
    options: {
      draft: flag(({ cli }) => cli.options.draft),
      strict: flag(({ cli }) => cli.options.strict),
      quiet: flag(({ cli }) => cli.options.quiet),
      fix: flag(({ cli }) => cli.options.fix),
      dryRun: flag(({ cli }) => cli.options.dryRun),
      format: choice('name', keys(formats), ({ cli }) => cli.options.formatValidate),
      output: short(
        '-o',
        text('path', ({ cli }) => cli.options.outputValidate),
      ),
      stdinFilename: text('path', ({ cli }) => cli.options.stdinFilename),
      jobs,
      lang,
    },
    onlyWith: { dryRun: 'fix', stdinFilename: '-' },
    conflicts: [
      // A dry run shows what would change, and nothing of what was found.
      { one: ['dryRun'], other: ['quiet', 'format', 'output'] },
      // Programs are given everything.
      { one: ['quiet'], other: ['format'], when: ({ format }) => format !== 'pretty' },
      { one: ['fix'], other: ['stdinFilename'], when: ({ dryRun }) => !dryRun },
    ],
    load: async () => (await import('../commands/validate.ts')).validate,
  }),
  explain: command({
    words: ({ cli }) => cli.commands.explain,
    args: '[code]',
    options: { lang },
    load: async () => (await import('../commands/explain.ts')).explain,
  }),
  status: command({
    words: ({ cli }) => cli.commands.status,
    args: '[file]',
    options: {
      format: or(
        'pretty',
        choice('name', ['pretty', 'json'], ({ cli }) => cli.options.format),
      ),
      lang,
    },
    load: async () => (await import('../commands/status.ts')).status,
  }),
  render: command({
    words: ({ cli }) => cli.commands.render,
    args: '[paths...]',
    options: {
      to: many(choice('format', keys(documentFormats), ({ cli }) => cli.options.to)),
      output: short(
        '-o',
        text('path', ({ cli }) => cli.options.output),
      ),
      outDir: text('folder', ({ cli }) => cli.options.outDir),
      draft: flag(({ cli }) => cli.options.draftRender),
      force: flag(({ cli }) => cli.options.forceRender),
      referenceDoc: text('file', ({ cli }) => cli.options.referenceDoc),
      logo: text('file', ({ cli }) => cli.options.logo),
      jobs,
      lang,
    },
    conflicts: [
      { one: ['output'], other: ['outDir'] },
      { one: ['to'], other: ['output'], when: isMisnamed },
      { one: ['referenceDoc'], other: ['to', 'output'], when: isIdle('reference') },
      { one: ['logo'], other: ['to', 'output'], when: isIdle('logo') },
    ],
    load: async () => (await import('../commands/render.ts')).render,
  }),
} satisfies Readonly<Record<string, Command>>;

/** The commands by their names, in the order of the help. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map(Object.entries(commands));

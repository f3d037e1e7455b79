import { Command, CommanderError } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { helpWords } from './help-words.ts';
import type { Io } from './io/io.ts';
import { chooseLanguage, LANGUAGES, loadLocale } from './locales/index.ts';
import type { CommandName, CommandWords } from './locales/cli-words.ts';
import type { Locale } from './locales/locale.ts';
import type { InitOptions } from './commands/init.ts';
import type { FillOptions } from './commands/fill.ts';
import type { ValidateOptions } from './commands/validate.ts';
import type { StatusOptions } from './commands/status.ts';
import type { RenderOptions } from './commands/render.ts';
import { documentFormats, type DocumentFormatName } from './render/formats.ts';
import { choice, choiceList, integer, usageError } from './usage.ts';
import { formats, type FormatName } from './validate/formats/index.ts';
import { printError } from './workspace/print-error.ts';

const VALIDATE_FORMATS = Object.keys(formats) as FormatName[];
const STATUS_FORMATS = ['pretty', 'json'] as const;
const RENDER_FORMATS = Object.keys(documentFormats) as DocumentFormatName[];
const MAX_SESSIONS = 99;

/** Runs a command line in the language of the environment. @returns the exit code */
export async function runProgram(argv: readonly string[], io: Io): Promise<number> {
  const locale = await loadLocale(chooseLanguage({}, io.env));
  const program = new Program(locale, io);
  try {
    return await program.run(argv);
  } catch (error) {
    const told = error instanceof CommanderError ? usageError(locale, error, argv) : error;
    return printError(told, locale, io);
  }
}

/** The commands and their options. Each command's code loads only when it runs. */
class Program {
  readonly #locale: Locale;
  readonly #io: Io;
  readonly #output: string[] = [];
  #exitCode = 0;

  constructor(locale: Locale, io: Io) {
    this.#locale = locale;
    this.#io = io;
  }

  async run(argv: readonly string[]): Promise<number> {
    try {
      await this.#root(argv[0]).parseAsync(argv, { from: 'user' });
    } catch (error) {
      if (!(error instanceof CommanderError) || error.exitCode !== 0) throw error;
    } finally {
      await this.#io.stdout.write(this.#output.join(''));
    }
    return this.#exitCode;
  }

  /** @param name the command that is asked for: the others need not be made, which takes longer than reading a line */
  #root(name: string | undefined): Command {
    const { cli } = this.#locale;
    const root = new Command('bapa')
      .description(cli.description)
      .version(manifest.version, '-V, --version', cli.options.version)
      .helpOption('-h, --help', cli.options.help)
      .helpCommand(false)
      .exitOverride()
      .configureHelp(helpWords(this.#locale))
      .configureOutput({
        writeOut: (text) => this.#output.push(text),
        writeErr: () => undefined,
        getOutHelpWidth: () => this.#io.stdout.columns,
      })
      .usage('<command> [options]');
    root.action(() => root.outputHelp());
    const commands: Readonly<Record<string, () => void>> = {
      init: () => this.#addInit(root),
      fill: () => this.#addFill(root),
      validate: () => this.#addValidate(root),
      explain: () => this.#addExplain(root),
      status: () => this.#addStatus(root),
      render: () => this.#addRender(root),
    };
    const named = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
    for (const add of named ? [named] : Object.values(commands)) add();
    return root;
  }

  #addInit(root: Command): void {
    const { options } = this.#locale.cli;
    this.#command(root, 'init', '[file]')
      .option('--lang <language>', options.newLang, choice(this.#locale, '--lang', LANGUAGES))
      .option(
        '--sessions <number>',
        options.sessions,
        integer(this.#locale, '--sessions', 0, MAX_SESSIONS),
        1,
      )
      .option('--title <text>', options.title)
      .option('--date <date>', options.date)
      .option('--force', options.forceInit, false)
      .action(async (file: string | undefined, flags: InitOptions) => {
        const { init } = await import('./commands/init.ts');
        this.#exitCode = await init(file, flags, this.#io);
      });
  }

  #addFill(root: Command): void {
    const { options } = this.#locale.cli;
    const words = this.#locale.fill;
    this.#addCommand(root, 'fill', '[file]', words.command)
      .option('--section <letter>', words.options.section)
      .option('--at <path>', words.options.at)
      .option('--missing', words.options.missing, false)
      .option('--set <path=value>', words.options.set, (one: string, all: string[]) => [...all, one], [])
      .option('--answers <file>', words.options.answers)
      .option('--plain', words.options.plain, false)
      .option('--lang <language>', options.lang, choice(this.#locale, '--lang', LANGUAGES))
      .action(async (file: string | undefined, flags: FillOptions) => {
        const { fill } = await import('./commands/fill.ts');
        this.#exitCode = await fill(file, flags, this.#io);
      });
  }

  #addValidate(root: Command): void {
    const { options } = this.#locale.cli;
    this.#command(root, 'validate', '[paths...]')
      .option('--draft', options.draft, false)
      .option('--strict', options.strict, false)
      .option('--quiet', options.quiet, false)
      .option('--fix', options.fix, false)
      .option('--dry-run', options.dryRun, false)
      .option('--format <name>', options.formatValidate, choice(this.#locale, '--format', VALIDATE_FORMATS))
      .option('-o, --output <path>', options.outputValidate)
      .option('--stdin-filename <path>', options.stdinFilename)
      .option('--lang <language>', options.lang, choice(this.#locale, '--lang', LANGUAGES))
      .action(async (paths: string[], flags: ValidateOptions) => {
        const { validate } = await import('./commands/validate.ts');
        this.#exitCode = await validate(paths, flags, this.#io);
      });
  }

  #addExplain(root: Command): void {
    const { options } = this.#locale.cli;
    this.#command(root, 'explain', '[code]')
      .option('--lang <language>', options.lang, choice(this.#locale, '--lang', LANGUAGES))
      .action(async (code: string | undefined, flags: { readonly lang?: string }) => {
        const { explain } = await import('./commands/explain.ts');
        this.#exitCode = await explain(code, flags, this.#io);
      });
  }

  #addStatus(root: Command): void {
    const { options } = this.#locale.cli;
    this.#command(root, 'status', '[file]')
      .option('--format <name>', options.format, choice(this.#locale, '--format', STATUS_FORMATS), 'pretty')
      .option('--lang <language>', options.lang, choice(this.#locale, '--lang', LANGUAGES))
      .action(async (file: string | undefined, flags: StatusOptions) => {
        const { status } = await import('./commands/status.ts');
        this.#exitCode = await status(file, flags, this.#io);
      });
  }

  #addRender(root: Command): void {
    const { options } = this.#locale.cli;
    this.#command(root, 'render', '[paths...]')
      .option('--to <format>', options.to, choiceList(this.#locale, '--to', RENDER_FORMATS), [])
      .option('-o, --output <path>', options.output)
      .option('--out-dir <folder>', options.outDir)
      .option('--draft', options.draftRender, false)
      .option('--force', options.forceRender, false)
      .option('--reference-doc <file>', options.referenceDoc)
      .option('--logo <file>', options.logo)
      .option('--lang <language>', options.lang, choice(this.#locale, '--lang', LANGUAGES))
      .action(async (paths: string[], flags: RenderOptions) => {
        const { render } = await import('./commands/render.ts');
        this.#exitCode = await render(paths, flags, this.#io);
      });
  }

  #command(root: Command, name: CommandName, argument: string): Command {
    return this.#addCommand(root, name, argument, this.#locale.cli.commands[name]);
  }

  #addCommand(root: Command, name: string, argument: string, words: CommandWords): Command {
    const { titles, options } = this.#locale.cli;
    const examples = words.examples.map(([line, effect]) => `  ${line}\n      ${effect}`);
    return root
      .command(name)
      .summary(words.summary)
      .description(words.summary)
      .argument(argument, words.argument)
      .helpOption('-h, --help', options.help)
      .addHelpText('after', `\n${titles.examples}\n${examples.join('\n')}\n`);
  }
}

import { Command as Parser, CommanderError } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import type { Io } from '../edge/io.ts';
import type { Locale } from '../locales/locale.ts';
import { optionName, type Command, type CommandLine } from './command.ts';
import { COMMANDS } from './commands.ts';
import { helpWords } from './help-words.ts';
import type { Option } from './option.ts';
import { usageError } from './usage-error.ts';

/**
 * Reads a command line, or shows the help or version that it asks for.
 * @returns undefined where that was all
 * @throws UserError for what is none
 */
export async function parse(
  argv: readonly string[],
  locale: Locale,
  io: Io,
): Promise<CommandLine | undefined> {
  const shown: string[] = [];
  let line: CommandLine | undefined;
  const root = createRoot(locale, io, shown);
  // The others need not be made, which takes longer than reading a line.
  const asked = COMMANDS.has(argv[0] ?? '') ? [argv[0]!] : [...COMMANDS.keys()];
  for (const name of asked) addCommand(root, name, COMMANDS.get(name)!, locale, (found) => (line = found));
  try {
    root.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw usageError(locale, error, argv, asked);
  }
  await io.stdout.write(shown.join(''));
  return line;
}

function createRoot(locale: Locale, io: Io, shown: string[]): Parser {
  const { cli } = locale;
  const root = new Parser('bapa')
    .description(cli.description)
    .version(manifest.version, '-V, --version', cli.options.version)
    .helpOption('-h, --help', cli.options.help)
    .helpCommand(false)
    .exitOverride()
    .configureHelp(helpWords(locale))
    .configureOutput({
      writeOut: (text) => shown.push(text),
      writeErr: () => undefined,
      getOutHelpWidth: () => io.stdout.columns,
    })
    .usage('<command> [options]');
  return root.action(() => root.outputHelp());
}

function addCommand(
  root: Parser,
  name: string,
  command: Command,
  locale: Locale,
  take: (line: CommandLine) => void,
): void {
  const { summary, argument, examples } = command.words(locale);
  const { titles, options } = locale.cli;
  const lines = examples.map(([line, effect]) => `  ${line}\n      ${effect}`);
  const parser = root
    .command(name)
    .summary(summary)
    .description(summary)
    .argument(command.args, argument)
    .helpOption('-h, --help', options.help)
    .addHelpText('after', `\n${titles.examples}\n${lines.join('\n')}\n`);
  for (const [key, option] of Object.entries(command.options)) addOption(parser, key, option, locale);
  parser.action((operands: string | readonly string[] | undefined) => {
    const values = parser.opts();
    const given = new Set(Object.keys(values).filter((key) => parser.getOptionValueSource(key) === 'cli'));
    take({ command, operands: operands === undefined ? [] : [operands].flat(), values, given });
  });
}

function addOption(parser: Parser, key: string, option: Option, locale: Locale): void {
  const name = optionName(key);
  const { short, value, many, initial, read } = option;
  const flags = `${short === undefined ? '' : `${short}, `}${name}${value === undefined ? '' : ` <${value}>`}`;
  const take = (typed: string, before: unknown): unknown => {
    const one = read ? read(typed, name, locale.cli.errors) : typed;
    return many ? [...(before as readonly unknown[]), one] : one;
  };
  if (value === undefined) parser.option(flags, option.help(locale), initial as boolean);
  else parser.option(flags, option.help(locale), take, initial);
}

import type { Io } from '../edge/io.ts';
import { chooseLanguage, loadLocale } from '../locales/index.ts';
import type { Locale } from '../locales/locale.ts';
import { UserError } from '../show/user-error.ts';
import { printError } from '../workspace/print-error.ts';
import { takesOne, type CommandLine } from './command.ts';
import { COMMANDS } from './commands.ts';
import { guardOutput } from './guard-output.ts';
import { findContradiction } from './find-contradiction.ts';
import { withoutDirectionMarks } from './without-direction-marks.ts';

/** Reads a command line, refuses it where it contradicts itself, and runs its command. @returns the exit code */
export async function execute(typed: readonly string[], world: Io): Promise<number> {
  const io = guardOutput(world);
  const locale = await loadLocale(chooseLanguage({}, io.env));
  try {
    const argv = await withoutDirectionMarks(typed, io.files);
    const line = readNames(argv) ?? (await readOptions(argv, locale, io));
    return line ? await line.command.run(line.operands, line.values, io) : 0;
  } catch (error) {
    return printError(error, locale, io);
  }
}

/**
 * Reads a command with names only, such as `validate report.yaml`, the command line that is run most often by far:
 * without the library that reads options, which takes a fifteenth of the time in which Node starts.
 */
function readNames([name = '', ...operands]: readonly string[]): CommandLine | undefined {
  const command = COMMANDS.get(name);
  const isPlain = operands.every((word) => word === '-' || !word.startsWith('-'));
  if (!command || !isPlain || (takesOne(command.args) && operands.length > 1)) return undefined;
  const values = Object.entries(command.options).flatMap(([key, { initial }]) =>
    initial === undefined ? [] : [[key, initial] as const],
  );
  return { command, operands, values: Object.fromEntries(values), given: new Set() };
}

/** @returns undefined where help was asked for and shown @throws UserError */
async function readOptions(argv: readonly string[], locale: Locale, io: Io) {
  const { parse } = await import('./parse.ts');
  const line = await parse(argv, locale, io);
  const contradiction = line && findContradiction(line);
  if (!contradiction) return line;
  const language = chooseLanguage({ option: line.values['lang'] as string | undefined }, io.env);
  throw new UserError(contradiction((await loadLocale(language)).cli.errors));
}

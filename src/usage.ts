import type { CommanderError } from 'commander';
import type { Locale, Message } from './locales/locale.ts';
import { UserError } from './user-error.ts';
import { nearestName } from './validate/nearest-name.ts';

/** Reads an option that takes one of a few values. @throws UserError for another one */
export function choice<T extends string>(locale: Locale, option: string, choices: readonly T[]) {
  return (value: string): T => {
    const found = choices.find((one) => one === value);
    if (found === undefined) throw fail(locale.cli.errors.notAChoice(option, value, choices));
    return found;
  };
}

/** The same for an option that may be repeated. */
export function choiceList<T extends string>(locale: Locale, option: string, choices: readonly T[]) {
  const read = choice(locale, option, choices);
  return (value: string, previous: readonly T[]): T[] => [...previous, read(value)];
}

/** Reads an option that takes a whole number. @throws UserError outside the limits */
export function integer(locale: Locale, option: string, least: number, most: number) {
  return (value: string): number => {
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (!(number >= least && number <= most)) {
      throw fail(locale.cli.errors.notANumber(option, value, least, most));
    }
    return number;
  };
}

const COMMANDS = ['init', 'fill', 'validate', 'status', 'render', 'explain'];

/** Commander's errors in our words. */
export function usageError(locale: Locale, error: CommanderError, argv: readonly string[]): UserError {
  const { errors } = locale.cli;
  const named = /'([^']+)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption': {
      const suggestion = /Did you mean (?:one of )?([^,?]+)/.exec(error.message)?.[1];
      return fail(errors.unknownOption(named, suggestion));
    }
    case 'commander.optionMissingArgument':
      return fail(errors.missingValue(/--[a-z-]+/.exec(named)?.[0] ?? named));
    case 'commander.excessArguments': {
      const first = argv[0] ?? '';
      if (!COMMANDS.includes(first)) return fail(errors.unknownCommand(first, nearestName(first, COMMANDS)));
      return fail(errors.tooManyArguments(first));
    }
    case 'commander.unknownCommand':
      return fail(errors.unknownCommand(named, nearestName(named, COMMANDS)));
    default:
      return fail(errors.other);
  }
}

function fail({ message, hint }: Message): UserError {
  return new UserError(message, hint ?? '');
}

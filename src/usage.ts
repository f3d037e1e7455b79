import type { CommanderError } from 'commander';
import type { Locale } from './locales/locale.ts';
import { UserError } from './show/user-error.ts';
import { nearestName } from './validate/nearest-name.ts';

/** Reads an option that takes one of a few values. @throws UserError for another one */
export function choice<T extends string>(locale: Locale, option: string, choices: readonly T[]) {
  return (value: string): T => {
    const found = choices.find((one) => one === value);
    if (found === undefined) throw new UserError(locale.cli.errors.notAChoice(option, value, choices));
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
      throw new UserError(locale.cli.errors.notANumber(option, value, least, most));
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
      return new UserError(errors.unknownOption(named, suggestion));
    }
    case 'commander.optionMissingArgument':
      return new UserError(errors.missingValue(/--[a-z-]+/.exec(named)?.[0] ?? named));
    case 'commander.excessArguments': {
      const first = argv[0] ?? '';
      if (!COMMANDS.includes(first))
        return new UserError(errors.unknownCommand(first, nearestName(first, COMMANDS)));
      return new UserError(errors.tooManyArguments(first));
    }
    case 'commander.unknownCommand':
      return new UserError(errors.unknownCommand(named, nearestName(named, COMMANDS)));
    default:
      return new UserError(errors.other);
  }
}

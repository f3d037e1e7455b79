import type { CommanderError } from 'commander';
import type { Locale } from '../locales/locale.ts';
import { UserError } from '../show/user-error.ts';
import { nearestName } from '../text/near-names.ts';

/** Commander's errors in our words. @param names of all commands */
export function usageError(
  locale: Locale,
  error: CommanderError,
  argv: readonly string[],
  names: readonly string[],
): UserError {
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
      if (!names.includes(first))
        return new UserError(errors.unknownCommand(first, nearestName(first, names)));
      return new UserError(errors.tooManyArguments(first));
    }
    case 'commander.unknownCommand':
      return new UserError(errors.unknownCommand(named, nearestName(named, names)));
    default:
      return new UserError(errors.other);
  }
}

import type { CliWords } from '../locales/cli-words.ts';
import type { Locale } from '../locales/locale.ts';
import { UserError } from '../show/user-error.ts';

type Help = (locale: Locale) => string;

/** What stands in brackets behind an option in the help. */
type ValueName = keyof CliWords['names'] | 'path=value';

/** An option of a command. Its name comes from its key: `dryRun` is `--dry-run`. */
export interface Option<T = unknown> {
  readonly help: Help;
  /** A flag has none. */
  readonly value?: ValueName;
  /** Its other name, such as `-o`. */
  readonly short?: string;
  /** The values that it takes, where these are a few. */
  readonly choices?: readonly string[];
  /** It may be repeated: its value is a list. */
  readonly many?: true;
  /** Its value where it is not given; without it, the command gets none. */
  readonly initial?: T;
  /** Reads what was typed, else taken as it is. @throws UserError */
  readonly read?: (typed: string, name: string, errors: CliWords['errors']) => unknown;
}

/** An option that has a value even where it is not given. */
export interface Always<T> extends Option<T> {
  readonly initial: T;
}

export type ValueOf<O> = O extends Option<infer T> ? T : never;

/** `--force` */
export const flag = (help: Help): Always<boolean> => ({ help, initial: false });

/** `--title <text>` */
export const text = (value: ValueName, help: Help): Option<string> => ({ help, value });

/** `-o, --output <path>` */
export const short = <T>(name: string, option: Option<T>): Option<T> => ({ ...option, short: name });

/** `--lang <language>`: one of a few values. */
export const choice = <const T extends string>(
  value: ValueName,
  choices: readonly T[],
  help: Help,
): Option<T> => ({
  help,
  value,
  choices,
  read: (typed, name, errors) => {
    if (!choices.some((one) => one === typed)) throw new UserError(errors.notAChoice(name, typed, choices));
    return typed;
  },
});

/** `--sessions <number>`: a whole number. */
export const integer = (least: number, most: number, help: Help): Option<number> => ({
  help,
  value: 'number',
  read: (typed, name, errors) => {
    const number = /^\d{1,9}$/.test(typed) ? Number(typed) : Number.NaN;
    if (!(number >= least && number <= most))
      throw new UserError(errors.notANumber(name, typed, least, most));
    return number;
  },
});

/** The same, with the value that it has where it is not given. */
export const or = <T>(initial: NoInfer<T>, option: Option<T>): Always<T> => ({ ...option, initial });

/** The same, as often as one likes. */
export const many = <T>({ initial: _, ...option }: Option<T>): Always<readonly T[]> => ({
  ...option,
  many: true,
  initial: [],
});

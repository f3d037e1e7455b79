import type { Io } from '../edge/io.ts';
import type { CommandWords } from '../locales/cli-words.ts';
import type { Locale } from '../locales/locale.ts';
import type { Option, ValueOf } from './option.ts';

type Options = Readonly<Record<string, Option>>;
type Key<S> = keyof S & string;

/** The values that a command gets of its options. */
type ValuesOf<S extends Options> = {
  readonly [K in Key<S> as S[K] extends { initial: unknown } ? K : never]: ValueOf<S[K]>;
} & {
  readonly [K in Key<S> as S[K] extends { initial: unknown } ? never : K]?: ValueOf<S[K]>;
};

/** Each of some options contradicts each of others: always, or for some values. */
interface Conflicts<S extends Options> {
  readonly one: readonly Key<S>[];
  readonly other: readonly Key<S>[];
  readonly when?: (values: ValuesOf<S>) => boolean;
}

/** What a command takes: one name at most, or any number of them. */
type Args = '[file]' | '[code]' | '[paths...]';
type OperandsOf<A extends Args> = A extends '[paths...]' ? readonly string[] : string | undefined;

interface CommandSpec<A extends Args, S extends Options> {
  readonly words: (locale: Locale) => CommandWords;
  readonly args: A;
  readonly options: S;
  readonly conflicts?: readonly Conflicts<S>[];
  /** Options that mean something beside another one only; `-` is standard input, named as a file. */
  readonly onlyWith?: Readonly<Partial<Record<Key<S>, Key<S> | '-'>>>;
  /** Its code, loaded when it runs. */
  readonly load: () => Promise<(operands: OperandsOf<A>, values: ValuesOf<S>, io: Io) => Promise<number>>;
}

type Values = Readonly<Record<string, unknown>>;

/** A command as the command line sees it, whatever its options are. */
export interface Command {
  readonly words: (locale: Locale) => CommandWords;
  readonly args: Args;
  readonly options: Options;
  readonly conflicts: readonly Conflicts<Options>[];
  readonly onlyWith: Readonly<Record<string, string>>;
  readonly run: (operands: readonly string[], values: Values, io: Io) => Promise<number>;
}

/** A command line that was understood. */
export interface CommandLine {
  readonly command: Command;
  readonly operands: readonly string[];
  /** The values of all options that have one. */
  readonly values: Values;
  /** The options that were typed. */
  readonly given: ReadonlySet<string>;
}

/** Describes a command; the types of its options are those that its code asks for. */
export function command<A extends Args, const S extends Options>(spec: CommandSpec<A, S>): Command {
  const { words, args, options, conflicts = [], onlyWith = {} } = spec;
  return {
    words,
    args,
    options,
    // The values come from the options beside them.
    conflicts: conflicts as Command['conflicts'],
    onlyWith,
    run: async (operands, values, io) => {
      const run = await spec.load();
      return run((takesOne(args) ? operands[0] : operands) as OperandsOf<A>, values as ValuesOf<S>, io);
    },
  };
}

/** Whether a command takes one name at most. */
export function takesOne(args: Args): boolean {
  return !args.endsWith('...]');
}

/** The name of an option as it is typed: `--dry-run`. */
export function optionName(key: string): string {
  return `--${key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

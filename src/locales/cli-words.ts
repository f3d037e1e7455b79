import type { Message } from './message.ts';

export type CommandName = 'init' | 'validate' | 'status' | 'render' | 'explain';

/** A command line and what it does. */
export type Example = readonly [command: string, effect: string];

/** The help of a command. */
export interface CommandWords {
  readonly summary: string;
  readonly argument: string;
  readonly examples: readonly Example[];
}

/** The words of help and usage errors: the same whatever the report's language. */
export interface CliWords {
  readonly description: string;
  readonly titles: {
    readonly usage: string;
    readonly arguments: string;
    readonly options: string;
    readonly commands: string;
    readonly examples: string;
  };
  /** What stands in brackets in the usage of a command, such as `[file]`; and the word before a default. */
  readonly names: Readonly<
    Record<
      | 'command'
      | 'options'
      | 'file'
      | 'paths'
      | 'code'
      | 'language'
      | 'number'
      | 'text'
      | 'date'
      | 'name'
      | 'path'
      | 'format'
      | 'folder'
      | 'letter'
      | 'value'
      | 'default',
      string
    >
  >;
  readonly commands: Readonly<Record<CommandName, CommandWords>>;
  readonly options: {
    readonly version: string;
    readonly help: string;
    readonly lang: string;
    readonly newLang: string;
    readonly sessions: string;
    readonly title: string;
    readonly date: string;
    readonly forceInit: string;
    readonly forceRender: string;
    readonly draft: string;
    readonly draftRender: string;
    readonly strict: string;
    readonly format: string;
    readonly quiet: string;
    readonly fix: string;
    readonly dryRun: string;
    readonly formatValidate: string;
    readonly outputValidate: string;
    readonly stdinFilename: string;
    readonly to: string;
    readonly output: string;
    readonly outDir: string;
    readonly referenceDoc: string;
    readonly logo: string;
    readonly jobs: string;
  };
  readonly errors: {
    unknownCommand(name: string, suggestion: string | undefined): Message;
    unknownOption(name: string, suggestion: string | undefined): Message;
    missingValue(option: string): Message;
    tooManyArguments(command: string): Message;
    notAChoice(option: string, value: string, choices: readonly string[]): Message;
    notANumber(option: string, value: string, least: number, most: number): Message;
    /** Two options that contradict each other. `fitting`: what may be written in place of the other one. */
    conflict(one: string, other: string, fitting: readonly string[]): Message;
    /** An option that means something beside another one, or beside `-` for standard input. */
    onlyWith(option: string, other: string): Message;
    other: Message;
  };
  /** bapa is wrong. `address`: where to say so; without one, the README has it. */
  bug(address: string | undefined): Message;
  /** Stands before the error that led to another one. */
  readonly cause: string;
}

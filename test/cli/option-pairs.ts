import { optionName } from '../../src/cli/command.ts';
import { COMMANDS } from '../../src/cli/commands.ts';

/** An option as a user types it: `--to md`. */
export interface Typed {
  readonly key: string;
  readonly words: readonly string[];
}

/** Values for the options that take any text, by their keys, or by command and key. */
const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  lang: ['fr'],
  sessions: ['2'],
  title: ['Water'],
  date: ['2018-06-27'],
  section: ['C'],
  at: ['/title'],
  set: ['title=Water'],
  answers: ['answers.yaml'],
  'validate output': ['found.txt'],
  'render output': ['-', 'out.docx', 'out.md'],
  stdinFilename: ['report.yaml'],
  outDir: ['out'],
  referenceDoc: ['house.docx'],
  logo: ['logo.png'],
  jobs: ['2'],
};

/** Every option of a command, once for each of its values where these are a few. */
export function typedOptions(name: string): Typed[] {
  return Object.entries(COMMANDS.get(name)!.options).flatMap(([key, { value, choices = [] }]) => {
    const flag = optionName(key);
    if (value === undefined) return [{ key, words: [flag] }];
    const samples = SAMPLES[`${name} ${key}`] ?? SAMPLES[key] ?? choices;
    return samples.map((sample) => ({ key, words: [flag, sample] }));
  });
}

/** A command line with some options, and with what these are for unless there is one of them only. */
export function lineWith(name: string, typed: readonly Typed[]): string[] {
  const { onlyWith } = COMMANDS.get(name)!;
  const given = new Set(typed.map(({ key }) => key));
  const needed = given.size < 2 ? [] : [...given].flatMap((key) => onlyWith[key] ?? []);
  const added = needed.filter((key) => !given.has(key)).map((key) => (key === '-' ? key : optionName(key)));
  return [name, ...typed.flatMap(({ words }) => words), ...added];
}

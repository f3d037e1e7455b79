import type { CliWords } from '../locales/cli-words.ts';
import type { Message } from '../locales/message.ts';
import { optionName, type CommandLine } from './command.ts';

/** Says what contradicts what. */
type Wording = (errors: CliWords['errors']) => Message;

/** The first contradiction in what a command line asks for; undefined where there is none. */
export function findContradiction(line: CommandLine): Wording | undefined {
  return findLonely(line) ?? findConflict(line);
}

/** An option without the one that it is for. */
function findLonely({ command, operands, given }: CommandLine): Wording | undefined {
  const isThere = (needed: string) => (needed === '-' ? operands.includes('-') : given.has(needed));
  const found = Object.entries(command.onlyWith).find(([key, needed]) => given.has(key) && !isThere(needed));
  if (!found) return undefined;
  const [key, needed] = found;
  return (errors) => errors.onlyWith(optionName(key), needed === '-' ? needed : optionName(needed));
}

/** Two options that do not go together. */
function findConflict(line: CommandLine): Wording | undefined {
  const { command, values, given } = line;
  const isGiven = (key: string) => given.has(key);
  for (const { one: some, other: others, when } of command.conflicts) {
    const [one, other] = [some.find(isGiven), others.find(isGiven)];
    if (one === undefined || other === undefined || when?.(values) === false) continue;
    if (!when) return (errors) => errors.conflict(optionName(one), optionName(other), []);
    const fitting = fittingValues(line, other, (value) => !when({ ...values, [other]: value }));
    const isChoice = command.options[one]?.choices !== undefined;
    const first = isChoice ? asTyped(line, one) : optionName(one);
    return (errors) => errors.conflict(first, asTyped(line, other), fitting);
  }
  return undefined;
}

/** An option with its values, such as `--to md --to html`. */
function asTyped({ values }: CommandLine, key: string): string {
  return [values[key]]
    .flat()
    .map((value) => `${optionName(key)} ${String(value)}`)
    .join(' ');
}

/** An option with each of its values that there is nothing against. */
function fittingValues({ command }: CommandLine, key: string, fits: (value: unknown) => boolean): string[] {
  const { choices = [], many } = command.options[key] ?? {};
  return choices.filter((one) => fits(many ? [one] : one)).map((one) => `${optionName(key)} ${one}`);
}

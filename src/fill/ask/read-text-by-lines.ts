import type { FillWords } from '../../locales/fill-words.ts';
import { READS } from '../../locales/index.ts';
import { fold } from '../../recognize/fold.ts';
import { cleanLine, cleanText } from '../text/clean-text.ts';
import type { Direction, TextQuestion, TextReply } from './prompter.ts';

/** Where the commands lead that are the same at every question. */
export const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ['/back', 'back'],
  ['/skip', 'next'],
  ['/undo', 'undo'],
  ['/redo', 'redo'],
  ['/stop', 'stop'],
]);

/** Says again how to answer. */
export const HELP = '/help';

const COMMANDS: ReadonlySet<string> = new Set([...DIRECTIONS.keys(), '/save', '/clear', '/edit', HELP]);

/** Alone on a line it ends the text, as Enter alone does where none was typed; doubled it stands for itself. */
const END = /^[.。]$/;
const DOUBLED = /^([.。])\1$/;

/** A line as a command is looked up: keyboards write the first letter large, or a slash of full width. */
export function commandOf(line: string): string {
  return fold(line, READS);
}

/** What reading a text line by line needs. */
export interface LineReading {
  /** Asks for a line. @throws Stopped where there is none any more */
  readonly ask: () => Promise<string>;
  readonly next: () => Promise<string | undefined>;
  /** The lines that came at once with the one before, as in a paste or a pipe. */
  readonly ahead: () => Promise<readonly string[]>;
  /** Lines that come at once were pasted. */
  readonly areTyped: boolean;
  readonly say: (lines: readonly string[]) => Promise<void>;
  readonly words: FillWords;
}

/**
 * Reads the answer to a question of one line or several. Commands are commands on every line, and a full stop alone ends
 * the text; with Enter alone what is there stays, and what was typed before becomes the answer. Nothing is taken out but
 * by `/clear`.
 */
export async function readText(question: TextQuestion, reading: LineReading): Promise<TextReply> {
  const { initial, kind, onChange } = question;
  const typed: string[] = [];
  for (;;) {
    const line = typed.length === 0 ? await reading.ask() : await reading.next();
    const command = commandOf(line ?? '');
    const isAlone = typed.length === 0 && !(await beginsText(line, kind, reading));
    if (line === undefined || END.test(command)) return answer(typed, question);
    if (COMMANDS.has(command)) {
      const reply = await obey(command, question, typed, reading);
      if (reply) return reply;
    } else if (line.trim() === '' && isAlone) return leaveAsItIs(question);
    else {
      typed.push(unescaped(line, typed.length === 0));
      if (kind === 'line') return await restOfLine(typed, reading);
      onChange(typed.join('\n'));
    }
    if (typed.length === 0) onChange(initial);
  }
}

/**
 * An empty line alone is Enter alone. Where text comes at once behind it, it is the first line of that text; in a pipe only at
 * a question of several lines, as the next line answers the next question otherwise.
 */
async function beginsText(
  line: string | undefined,
  kind: TextQuestion['kind'],
  { ahead, areTyped }: LineReading,
): Promise<boolean> {
  if (line?.trim() !== '' || (kind === 'line' && !areTyped)) return false;
  const next = (await ahead()).map(commandOf).find((one) => one !== '');
  return next !== undefined && !COMMANDS.has(next);
}

/** A question of one line takes all lines that were pasted. */
async function restOfLine(typed: string[], { next, ahead, areTyped }: LineReading): Promise<TextReply> {
  while (areTyped && (await ahead()).length > 0) {
    const line = (await next()) ?? '';
    if (END.test(commandOf(line))) break;
    typed.push(line);
  }
  return { kind: 'answer', text: cleanLine(typed.join('\n').trim()) };
}

/** What was typed is the answer; with nothing but empty lines, what is there stays. */
function answer(typed: readonly string[], question: TextQuestion): TextReply {
  const text = cleanText(typed.join('\n'));
  return text.trim() === '' ? leaveAsItIs(question) : { kind: 'answer', text };
}

/** Two full stops stand for one, and two slashes for one before a command; at the beginning, before anything. */
function unescaped(line: string, isFirst: boolean): string {
  const command = commandOf(line);
  if (DOUBLED.test(command)) return command.charAt(0);
  return isFirst || COMMANDS.has(command.slice(1)) ? line.replace(/^\/\//, '/') : line;
}

/** What was typed before and not given yet becomes the answer; an answer stays. */
function leaveAsItIs({ initial, saved = initial, keeps = false }: TextQuestion): TextReply {
  const isToSave = (keeps || initial !== saved) && initial.trim() !== '';
  return isToSave ? { kind: 'answer', text: initial } : { kind: 'leave', to: 'next', text: initial };
}

/** Does what a command says. Undefined where the question goes on. */
async function obey(
  command: string,
  question: TextQuestion,
  typed: string[],
  { say, words }: LineReading,
): Promise<TextReply | undefined> {
  const { initial } = question;
  const isTyped = typed.some((line) => line.trim() !== '');
  const text = isTyped ? cleanText(typed.join('\n')) : initial;
  const to = DIRECTIONS.get(command);
  if (to) return { kind: 'leave', to, text };
  if (command === '/save') return answer(typed, question);
  if (command === HELP) {
    await say(words.plain.intro);
    return undefined;
  }
  if (command === '/clear') {
    if (!isTyped) return { kind: 'answer', text: '' };
    typed.length = 0;
    await say([words.plain.dropped]);
    return undefined;
  }
  const edited = await question.edit?.(text);
  return edited === undefined || edited === text ? undefined : { kind: 'answer', text: edited };
}

import type { FillWords } from '../../locales/fill-words.ts';
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

const COMMANDS: ReadonlySet<string> = new Set([...DIRECTIONS.keys(), '/save', '/clear', '/edit']);

/** What reading a text line by line needs. */
export interface LineReading {
  /** Asks for a line. @throws Stopped where there is none any more */
  readonly ask: () => Promise<string>;
  readonly next: () => Promise<string | undefined>;
  /** Whether another line came at once, as in a paste. */
  readonly comesMore: () => Promise<boolean>;
  readonly say: (line: string) => Promise<void>;
  readonly words: FillWords;
}

/**
 * Reads the answer to a question of one line or several. Commands are commands on every line; with Enter alone what is
 * there stays, and what was typed before becomes the answer. Nothing is taken out but by `/clear`.
 */
export async function readText(question: TextQuestion, reading: LineReading): Promise<TextReply> {
  const { initial, kind, onChange } = question;
  const typed: string[] = [];
  for (;;) {
    const line = typed.length === 0 ? await reading.ask() : await reading.next();
    const command = line?.trim() ?? '';
    const isAlone = typed.length === 0 && !(await isPartOfPaste(line, reading));
    if (line === undefined || (line === '.' && kind === 'prose'))
      return typed.length > 0 ? answer(typed) : leaveAsItIs(question);
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

/** An empty line alone is an answer of its own; in a paste it is a line of the text. */
async function isPartOfPaste(line: string | undefined, { comesMore }: LineReading): Promise<boolean> {
  return line?.trim() === '' && (await comesMore());
}

/** A question of one line takes all lines that came at once. */
async function restOfLine(typed: string[], { next, comesMore }: LineReading): Promise<TextReply> {
  while (await comesMore()) typed.push((await next()) ?? '');
  return { kind: 'answer', text: cleanLine(typed.join('\n').trim()) };
}

function answer(typed: readonly string[]): TextReply {
  return { kind: 'answer', text: cleanText(typed.join('\n')) };
}

/** Two full stops stand for one, and two slashes for one before a command; at the beginning, before anything. */
function unescaped(line: string, isFirst: boolean): string {
  if (line === '..') return '.';
  return isFirst || COMMANDS.has(line.trim().slice(1)) ? line.replace(/^\/\//, '/') : line;
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
  const isTyped = typed.length > 0;
  const text = isTyped ? cleanText(typed.join('\n')) : initial;
  const to = DIRECTIONS.get(command);
  if (to) return { kind: 'leave', to, text };
  if (command === '/save') return isTyped ? answer(typed) : leaveAsItIs(question);
  if (command === '/clear') {
    if (!isTyped) return { kind: 'answer', text: '' };
    typed.length = 0;
    await say(words.plain.dropped);
    return undefined;
  }
  const edited = await question.edit?.(text);
  if (edited === undefined || edited === text) return undefined;
  if (edited.trim() !== '') return { kind: 'answer', text: edited };
  await say(words.plain.emptied);
  return undefined;
}

import type { Output } from '../../edge/io.ts';
import type { Lines } from '../../edge/live-io.ts';
import type { FillWords } from '../../locales/fill-words.ts';
import { READS } from '../../locales/index.ts';
import { recognizeNumber, recognizeNumbers } from '../../recognize/recognize-number.ts';
import { shown } from '../../text/shown.ts';
import { wrapLines } from '../../text/wrap-text.ts';
import { titleWithNote } from './draw-heading.ts';
import {
  Stopped,
  type Prompter,
  type Checklist,
  type ChecklistReply,
  type Choice,
  type Confirmation,
  type Heading,
  type Menu,
  type MenuReply,
  type MenuRow,
  type TextQuestion,
  type TextReply,
} from './prompter.ts';
import { commandOf, DIRECTIONS, HELP, readText } from './read-text-by-lines.ts';

export interface LineMeans {
  readonly lines: Lines;
  readonly output: Pick<Output, 'write' | 'columns'>;
  readonly words: FillWords;
  readonly signal: AbortSignal;
}

/** Asks line by line, without drawing: for screen readers, simple terminals and pipes. */
export function createLinePrompter(means: LineMeans): Prompter {
  return new LinePrompter(means);
}

class LinePrompter implements Prompter {
  words: FillWords;
  readonly draws = false;
  readonly #means: LineMeans;
  #isIntroduced = false;
  #hasEnded = false;

  readonly #stopped: Promise<never>;

  constructor(means: LineMeans) {
    this.#means = means;
    this.words = means.words;
    this.#stopped = new Promise((_, reject) => {
      means.signal.addEventListener('abort', () => reject(new Stopped('signal')), { once: true });
    });
    // Whoever waits for a line hears of it; otherwise nobody needs to.
    this.#stopped.catch(() => undefined);
  }

  async choose(choice: Choice): Promise<string | undefined> {
    const reply = await this.menu({ ...choice, commands: [], canGoBack: false });
    return reply.kind === 'pick' ? reply.id : undefined;
  }

  async confirm({ heading, yes, no }: Confirmation): Promise<boolean> {
    const rows = [
      { id: 'yes', label: yes },
      { id: 'no', label: no },
    ];
    return (await this.choose({ heading, rows, selected: 'yes' })) === 'yes';
  }

  async menu(menu: Menu): Promise<MenuReply> {
    await this.#showHeading(menu.heading);
    const { words } = this;
    const current = menu.rows.findIndex((row) => row.id === menu.selected);
    const commands = menu.commands.flatMap(({ key, label, forItem }) =>
      label === undefined ? [] : [`${key}${forItem ? ' 1' : ''} ${words.keys[label]}`],
    );
    if (menu.movable) commands.push(`m 2 1 ${words.keys.move}`);
    await this.print(menu.rows.map((row, index) => numbered(index + 1, this.#rowText(row))));
    if (commands.length > 0) await this.print([commands.join(' · ')]);
    for (;;) {
      const line = await this.#ask(words.plain.number(current < 0 ? undefined : current + 1));
      const reply = readMenuLine(menu, commandOf(line), current);
      if (reply) return reply;
      await this.#explain(line);
    }
  }

  async checklist(list: Checklist): Promise<ChecklistReply> {
    await this.#showHeading(list.heading);
    const numbers = list.rows.flatMap((row, index) => (list.chosen.includes(row.id) ? [index + 1] : []));
    await this.print(list.rows.map((row, index) => `${index + 1}. ${row.label}`));
    for (;;) {
      const typed = await this.#ask(this.words.plain.numbers(numbers.join(', ')));
      const line = commandOf(typed);
      const to = DIRECTIONS.get(line);
      if (to) return { kind: 'leave', to };
      if (line === '' || line === '/save')
        return list.chosen.length > 0
          ? { kind: 'answer', chosen: list.chosen }
          : { kind: 'leave', to: 'next' };
      if (line === '/clear') return { kind: 'answer', chosen: [] };
      const chosen = recognizeNumbers(line, READS);
      if (chosen.kind === 'certain' && chosen.value.every((number) => list.rows[number - 1])) {
        const rows = list.rows.filter((_, index) => chosen.value.includes(index + 1));
        return { kind: 'answer', chosen: rows.map((row) => row.id) };
      }
      await this.#explain(typed);
    }
  }

  async text(question: TextQuestion): Promise<TextReply> {
    const { words } = this;
    await this.#showHeading(question.heading);
    if (question.example !== undefined) await this.print(this.#wrap(words.example(question.example)));
    if (question.initial.trim() !== '') await this.print(this.#wrap(words.plain.now(question.initial)));
    if (question.kind === 'prose') await this.print([words.plain.prose]);
    return readText(question, {
      ask: () => this.#ask('>'),
      next: () => this.#next(),
      ahead: async () => (await this.#means.lines.ahead?.()) ?? [],
      areTyped: this.#means.lines.areTyped ?? false,
      say: (lines) => this.print(lines.flatMap((line) => this.#wrap(line))),
      words,
    });
  }

  async lend<T>(run: () => Promise<T>): Promise<T> {
    const { lines } = this.#means;
    lines.lend?.(true);
    try {
      return await run();
    } finally {
      lines.lend?.(false);
    }
  }

  async print(lines: readonly string[]): Promise<void> {
    if (lines.length > 0) await this.#means.output.write(`${lines.join('\n')}\n`);
  }

  close(): void {
    this.#means.lines.close?.();
  }

  async #showHeading(heading: Heading): Promise<void> {
    if (!this.#isIntroduced) await this.print(this.words.plain.intro);
    this.#isIntroduced = true;
    const { crumb, guidance, problems } = heading;
    const shown = [crumb, titleWithNote(heading), guidance ?? '', ...(problems ?? [])];
    const parts = ['', ...shown.filter((part) => part !== '')];
    await this.print(parts.flatMap((part) => this.#wrap(part)));
  }

  /** Says what to do; shows what was typed instead: in a pipe it may be a text that has nowhere else to stand. */
  async #explain(line: string): Promise<void> {
    const { plain } = this.words;
    const lines = commandOf(line) === HELP ? plain.intro : [plain.notUnderstood(shown(line) || '↵')];
    await this.print(lines.flatMap((one) => this.#wrap(one)));
  }

  #rowText({ label, detail, isCurrent }: MenuRow): string {
    const text = detail === undefined ? label : this.words.plain.row(label, detail);
    return isCurrent ? `${text} (*)` : text;
  }

  #wrap(text: string): string[] {
    return wrapLines(text, this.#means.output.columns - 1);
  }

  /** One line of input. @throws Stopped where there is none any more */
  async #ask(prompt: string): Promise<string> {
    // A mark of full width carries its own space.
    await this.#means.output.write(prompt.endsWith('：') ? prompt : `${prompt} `);
    const line = await this.#next();
    if (line === undefined) throw new Stopped('end');
    return line;
  }

  async #next(): Promise<string | undefined> {
    const { lines, signal } = this.#means;
    if (this.#hasEnded) return undefined;
    if (signal.aborted) throw new Stopped('signal');
    const line: IteratorResult<string, unknown> = await Promise.race([lines.next(), this.#stopped]);
    if (!line.done) return line.value;
    this.#hasEnded = true;
    return undefined;
  }
}

/** Items of lists bring their number. */
function numbered(number: number, text: string): string {
  return text.startsWith(`${number}. `) ? text : `${number}. ${text}`;
}

function readMenuLine(menu: Menu, line: string, current: number): MenuReply | undefined {
  const to = DIRECTIONS.get(line);
  if (to) return { kind: 'leave', to };
  const number = recognizeNumber(line, READS);
  const index = line === '' || line === '/save' ? current : number.kind === 'certain' ? number.value - 1 : -1;
  const chosen = menu.rows[index];
  if (chosen) return { kind: 'pick', id: chosen.id };
  if (line === '' && menu.canSkip) return { kind: 'leave', to: 'next' };
  const [letter = '', ...numbers] = line.split(/\s+/);
  const rows = numbers.map((one) => menu.rows[Number(one) - 1]);
  const [row, place] = rows;
  if (letter === 'm' && menu.movable && rows.length === 2 && row?.isItem && place?.isItem) {
    return { kind: 'move', id: row.id, to: menu.rows.indexOf(place) };
  }
  const command = menu.commands.find((one) => one.key === letter);
  // A sentence may begin with the letter of a command.
  const isSentence = rows.length > 1 || rows.includes(undefined);
  if (!command || isSentence || (command.forItem && !row?.isItem)) return undefined;
  return { kind: 'command', command: command.id, id: row?.id ?? menu.rows[current]?.id ?? '' };
}

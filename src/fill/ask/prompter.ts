import type { FillWords } from '../../locales/fill-words.ts';

/** What stands above every question. */
export interface Heading {
  /** The way to the question: `F. Session summaries › Session II`. */
  readonly crumb: string;
  readonly title: string;
  /** What a good answer holds; shortened where the screen is small. */
  readonly guidance?: string | undefined;
  /** `optional`, progress and the like. */
  readonly note?: string | undefined;
  /** What was found wrong with the answer just given, or happened meanwhile. */
  readonly problems?: readonly string[] | undefined;
}

export interface MenuRow {
  readonly id: string;
  readonly label: string;
  /** What stands behind it: an answer, a state. */
  readonly detail?: string | undefined;
  /** How it is coloured. */
  readonly tone?: 'good' | 'partly' | 'bad' | 'quiet' | undefined;
  /** May be changed by commands for items: moved, removed. */
  readonly isItem?: boolean;
  /** The answer at present. */
  readonly isCurrent?: boolean;
}

/** A key of a menu besides the ones for choosing a row. */
export interface MenuCommand {
  readonly key: string;
  readonly id: string;
  readonly label?: keyof FillWords['keys'];
  /** Concerns the selected item and needs one. */
  readonly forItem?: boolean;
}

export interface Menu {
  readonly heading: Heading;
  readonly rows: readonly MenuRow[];
  readonly selected: string;
  readonly commands: readonly MenuCommand[];
  /** Items may be moved among themselves. */
  readonly movable?: boolean;
  readonly canSkip?: boolean;
  readonly canGoBack: boolean;
  readonly steps?: Steps;
  /** Decides between texts: takes no key that was typed before it was seen. */
  readonly decides?: boolean;
}

/**
 * Where a person goes from a question: on to the next one, back to the one before, away from all, or to the answer that was
 * saved last, which is taken back, or done again.
 */
export type Direction = 'next' | 'back' | 'stop' | keyof Steps;

/** Whether there is a saved answer to take back, or to do again. */
export interface Steps {
  readonly undo: boolean;
  readonly redo: boolean;
}

/** A question is left without an answer. */
export interface Leave {
  readonly kind: 'leave';
  readonly to: Direction;
}

export type MenuReply =
  /** `typed`: what was typed while the menu came up, by somebody who did not see it yet. */
  | { readonly kind: 'pick'; readonly id: string; readonly typed?: string }
  | { readonly kind: 'command'; readonly command: string; readonly id: string }
  | { readonly kind: 'move'; readonly id: string; readonly to: number }
  | Leave;

/** One of a few, without a way back and without text that could be lost. */
export type Choice = Pick<Menu, 'heading' | 'selected'> & {
  readonly rows: readonly Pick<MenuRow, 'id' | 'label'>[];
};

/** Yes or no. */
export interface Confirmation {
  readonly heading: Heading;
  readonly yes: string;
  readonly no: string;
}

export interface Checklist {
  readonly heading: Heading;
  readonly rows: readonly MenuRow[];
  readonly chosen: readonly string[];
  /** Hears of every change, so that marks are kept if all ends here. */
  readonly onChange: (chosen: readonly string[]) => void;
  readonly steps?: Steps;
}

export type ChecklistReply = { readonly kind: 'answer'; readonly chosen: readonly string[] } | Leave;

export interface TextQuestion {
  readonly heading: Heading;
  readonly kind: 'line' | 'prose';
  readonly initial: string;
  /** The answer in the report, where another text stands in the field: one that was typed before. */
  readonly saved?: string;
  readonly example?: string | undefined;
  /** The same answer in the item before: what a key copies. */
  readonly before?: string | undefined;
  /** Advised length in words. */
  readonly words?: number | undefined;
  readonly steps?: Steps;
  /** The same answer given again is kept in spite of its problems. */
  readonly keeps?: boolean;
  /** Hears of every change, so that the draft of an answer is kept if all ends here. */
  readonly onChange: (text: string) => void;
  /** The ways in which what is typed may go on: names of files. */
  readonly complete?: (text: string) => Promise<readonly string[]>;
  /** Opens the text in the author's editor. @returns the text to go on with; undefined for the same */
  readonly edit?: (text: string) => Promise<string | undefined>;
}

export type TextReply =
  | { readonly kind: 'answer'; readonly text: string }
  /** With what was typed so far, so that it can be kept. */
  | (Leave & { readonly text: string });

/** Asks a person, on a screen or line by line. Every method throws `Stopped` when the whole is to end. */
export interface Prompter {
  /** The words of its keys and requests; others are put here when the language changes. */
  words: FillWords;
  /** On a screen. Line by line every list is shown before its items are asked for, so that input in a pipe stays what it is. */
  readonly draws: boolean;
  /** @returns the id of the row; undefined where the question was left, which is possible line by line only */
  choose(choice: Choice): Promise<string | undefined>;
  confirm(confirmation: Confirmation): Promise<boolean>;
  menu(menu: Menu): Promise<MenuReply>;
  checklist(list: Checklist): Promise<ChecklistReply>;
  text(question: TextQuestion): Promise<TextReply>;
  /** Lends the terminal to another program, until that has ended. */
  lend<T>(run: () => Promise<T>): Promise<T>;
  /** Says something that needs no answer. */
  print(lines: readonly string[]): Promise<void>;
  /** Gives the terminal back. */
  close(): void;
}

/** All asking ends: by a signal, or because the input has ended. */
export class Stopped extends Error {
  readonly by: 'signal' | 'end';

  constructor(by: 'signal' | 'end') {
    super(`Stopped: ${by}`);
    this.name = 'Stopped';
    this.by = by;
  }
}

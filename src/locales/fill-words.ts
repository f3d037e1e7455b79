import type { FieldPath } from '../generated/field-paths.ts';
import type { NotEditableReason } from '../diagnostics/not-editable.ts';
import type { CommandWords } from './cli-words.ts';
import type { Message, Notice } from './message.ts';

/** The words of `bapa fill`. */
/** Who fills a report at present. */
export interface LockHolder {
  readonly pid: number;
  readonly host: string;
  /** Whether that is this computer. */
  readonly isHere: boolean;
  /** The file that says so. */
  readonly lock: string;
}

export interface FillWords {
  /** Its help. */
  readonly command: CommandWords;
  readonly options: Readonly<Record<'section' | 'at' | 'missing' | 'set' | 'answers' | 'plain', string>>;
  /** What keys and commands do, a word or two each. */
  readonly keys: Readonly<
    Record<
      | 'choose'
      | 'save'
      | 'newLine'
      | 'keep'
      | 'skip'
      | 'back'
      | 'stop'
      | 'toggle'
      | 'complete'
      | 'editor'
      | 'undo'
      | 'redo'
      | 'move'
      | 'shift'
      | 'put'
      | 'cancel'
      | 'add'
      | 'remove'
      | 'rename'
      | 'parts'
      | 'clear'
      | 'copy',
      string
    >
  >;
  /** Guidance that says how to answer here, where the form's own says how to write in the file. */
  readonly guidance: Readonly<Partial<Record<FieldPath, string>>>;
  /** The name of the space bar. */
  readonly space: string;
  /** Before an example. */
  readonly example: (text: string) => string;
  readonly optional: string;
  /** Stands where there is no answer yet. */
  readonly unanswered: string;
  /** How long a text is, and should be. */
  readonly words: (count: number, advised: number | undefined) => string;
  readonly overview: {
    /** What Enter does there. */
    readonly enter: string;
    readonly title: (file: string) => string;
    readonly progress: (answered: number, required: number) => string;
    readonly finish: string;
  };
  readonly list: {
    /** `Add: Recommendation` */
    readonly add: (item: string) => string;
    /** All items are given. */
    readonly done: string;
    readonly count: (items: number) => string;
    /** Behind an item of which something required is missing. */
    readonly unfinished: string;
    readonly removeQuestion: (item: string) => string;
    readonly remove: string;
    readonly keep: string;
    readonly removed: (item: string) => string;
  };
  readonly saved: (name: string, answer: string) => string;
  readonly cleared: (name: string) => string;
  /** A saved change was taken back, or done again. */
  readonly undone: (name: string) => string;
  readonly redone: (name: string) => string;
  /** What was typed where only a line can be chosen. */
  readonly ignored: (text: string) => string;
  /** Which of the questions of a part of the form this is. */
  readonly position: (nth: number, all: number) => string;
  readonly skippedText: string;
  /** The draft of an answer that an earlier session left is shown. */
  readonly draftShown: string;
  /** @param key the one that saves */
  readonly keepsAnyway: (key: string) => string;
  readonly ambiguousDate: { readonly title: (typed: string) => string; readonly other: string };
  readonly conflict: {
    readonly title: string;
    readonly guidance: string;
    readonly mine: string;
    readonly theirs: string;
    readonly both: string;
    readonly nothing: string;
    /** Of a list that somebody changed; nothing was done. */
    readonly list: string;
  };
  readonly changedMeanwhile: string;
  readonly unreadable: (file: string) => string;
  readonly notEditable: Readonly<Record<NotEditableReason, (where: string) => string>>;
  readonly notSaved: (reason: string) => string;
  /** What was typed could not be put on the disk. */
  readonly notKept: (reason: string) => string;
  /** Before the texts that could not be put on the disk, at the end. */
  readonly printed: string;
  /** The item of an answer is not in the file any more. */
  readonly gone: (where: string) => string;
  /** The report would be larger than bapa reads. */
  /** A file of half-written texts was not understood. */
  readonly unreadTexts: (kept: string) => string;
  readonly tooLong: (file: string) => string;
  /** A text with signs in the place of letters that could not be read. */
  readonly damaged: string;
  /** Behind a choice that the form does not have. */
  readonly unknownChoice: (choice: string) => string;
  readonly editor: {
    readonly failed: string;
    /** Its file holds no text. */
    readonly unfit: (file: string) => string;
    readonly encoding: (name: string) => string;
    /** It has saved something after bapa had read its file. */
    readonly later: string;
    /** It came back at once. */
    readonly isOpen: string;
    readonly isOpenGuidance: string;
    readonly hasSaved: string;
    readonly isUnchanged: string;
    /** It left nothing. @param key what takes the text out */
    readonly emptied: (key: string) => string;
    /** Something like the note above the text is still in it. */
    readonly noteLeft: string;
    readonly leaveVi: string;
  };
  /** In the editor, above the text: how to leave it. */
  readonly editorNote: string;
  readonly resume: {
    readonly title: (where: string) => string;
    readonly guidance: string;
    /** Its session or other item is not in the report any more. */
    readonly gone: string;
    readonly otherReport: (file: string) => string;
    readonly now: string;
    readonly later: string;
    /** Before a place where the text may go on. */
    readonly here: (where: string) => string;
    readonly keep: string;
    readonly discard: string;
  };
  /** Something else was typed as the answer to a question of yes or no. */
  readonly yesOrNo: string;
  readonly create: {
    readonly title: (file: string) => string;
    readonly yes: string;
    readonly no: string;
    readonly sessionsTitle: string;
    readonly sessionsGuidance: (most: number) => string;
    readonly notANumber: (most: number) => string;
  };
  /** Of a file of YAML that has nothing of the form. */
  readonly notReport: {
    readonly title: (file: string) => string;
    readonly guidance: string;
    readonly yes: string;
    readonly no: string;
    readonly refused: (file: string) => Message;
  };
  readonly end: {
    readonly title: string;
    readonly openTitle: (missing: number) => string;
    readonly render: string;
    readonly overview: string;
    readonly stop: string;
  };
  /** Said at the end: everything is saved, and how to go on. */
  readonly stopped: (file: string) => string;
  readonly complete: (file: string) => string;
  readonly textKept: string;
  /** Names the questions that are half written. */
  readonly waiting: (places: string, file: string) => string;
  readonly locked: (file: string, holder: LockHolder) => Message;
  readonly noTerminal: (file: string) => Message;
  readonly noTerminalFile: (file: string) => Message;
  /** Above the list of pointers without a required answer. */
  readonly stillMissing: (count: number) => string;
  readonly wrongPlace: (pointer: string, suggestion: string | undefined) => Message;
  readonly wrongSection: (section: string, sections: readonly string[]) => Message;
  readonly wrongSet: (argument: string) => Message;
  /** A bracket or quotation mark too many or too few. */
  readonly unreadableSet: (argument: string) => Message;
  readonly wrongAnswers: (file: string) => Message;
  readonly refused: (file: string) => string;
  readonly merged: (file: string, count: number) => string;
  readonly plain: {
    /** How to answer, once at the beginning. */
    readonly intro: Notice;
    /** A row of a menu and what is said beside it. */
    readonly row: (label: string, detail: string) => string;
    readonly number: (current: number | undefined) => string;
    readonly numbers: (current: string) => string;
    readonly now: (answer: string) => string;
    readonly prose: string;
    /** @param typed the line that cannot be read */
    readonly notUnderstood: (typed: string) => string;
    /** The lines typed so far were dropped. */
    readonly dropped: string;
  };
}

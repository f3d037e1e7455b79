import type { Language } from './locale.ts';

/**
 * What people write in a language, so that it is understood in a report and at a prompt: the counterpart of `Locale`,
 * which is what they read. All in lower case. Imported at once, so that it imports nothing but types.
 */
export interface Reads {
  readonly language: Language;
  readonly dates: DateReads;
  readonly numbers: NumberReads;
  readonly placeholders: PlaceholderReads;
  /** What is written for an option besides the form's own words, by the path of the choice. Likely, never certain. */
  readonly choices: Readonly<Partial<Record<string, Readonly<Partial<Record<string, readonly string[]>>>>>>;
  /** Headings of a session, `{n}` for its number: `session {n}`. */
  readonly sessions: readonly string[];
  readonly lists: {
    /** Marks between the parts of a list. */
    readonly commas: string;
    /** Between two parts of which either will do, such as two telephone numbers; with the spaces around it. */
    readonly or: readonly string[];
  };
  readonly writing: WritingReads;
}

/** The names of the twelve months: whole, other and short ones, without the point of a short form. */
type Months = readonly [
  january: readonly string[],
  february: readonly string[],
  march: readonly string[],
  april: readonly string[],
  may: readonly string[],
  june: readonly string[],
  july: readonly string[],
  august: readonly string[],
  september: readonly string[],
  october: readonly string[],
  november: readonly string[],
  december: readonly string[],
];

/** The names of the seven days, from Monday: whole and short ones. */
type Weekdays = readonly [
  monday: readonly string[],
  tuesday: readonly string[],
  wednesday: readonly string[],
  thursday: readonly string[],
  friday: readonly string[],
  saturday: readonly string[],
  sunday: readonly string[],
];

/** The words of a date, with or without accents. Where a list is empty, the language writes nothing there. */
export interface DateReads {
  readonly months: Months;
  readonly weekdays: Weekdays;
  /** Behind the number of a day, joined to it or not: `1st`, `1er`, `1-го`. */
  readonly ordinals: readonly string[];
  /** The first day of a month as a word: `primero de julio`. */
  readonly first: readonly string[];
  /** Words that say nothing by themselves: `the`, `on`, `de`, `del año`. */
  readonly fillers: readonly string[];
  /** Behind the year, with or without a space: `2018 года`. */
  readonly year: readonly string[];
  /** Between the first and the last of several days. */
  readonly to: readonly string[];
  /** Between two days that follow each other: `27 and 28 June`. */
  readonly and: readonly string[];
  /** Before the first of two days that have `and` between them and others too: `between 27 and 29 June`. */
  readonly between: readonly string[];
  /** Where dates are written from the year to the day, what stands behind each number: 2018年6月27日. */
  readonly units: {
    readonly year: string;
    readonly month: string;
    readonly day: readonly string[];
    /** The signs of the numbers from nought to ten; whoever writes these writes no spaces between words. */
    readonly signs: string;
  } | null;
}

export interface NumberReads {
  /** Digits of its own beside 0–9: from nought to nine, a text of ten for each set. */
  readonly digits: readonly string[];
  /** Signs that are strung together to numbers: 一二三. */
  readonly signs: string;
  /** Numbers in words, as they stand in the heading of a session. Patterns. */
  readonly words: readonly string[];
}

/** What stands where an answer is still to come. Patterns for a text without accents or vowel signs, which may have them. */
export interface PlaceholderReads {
  /** As the whole answer, or in brackets: `to be confirmed`. */
  readonly later: readonly string[];
  /** As the whole answer only: between brackets it may mean something else. */
  readonly alone: readonly string[];
  /** In brackets: the template's own prompts, and requests for what the form asks for: `(insert the date)`. Nothing that a sentence may say. */
  readonly prompts: readonly string[];
  /** Requests for anything: only in square brackets and the like, or in brackets round the whole answer. */
  readonly asked: readonly string[];
}

/** How the language of a text is told. */
export interface WritingReads {
  /** Unicode's name of the script. */
  readonly script: string;
  /** As many letters of an alphabet say as much as one character of the script. */
  readonly weight: number;
  /** Frequent small words that no other language of the form in this script has. */
  readonly words: readonly string[];
}

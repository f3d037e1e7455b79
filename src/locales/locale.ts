import type { Message, Notice } from './message.ts';
import type { CliWords } from './cli-words.ts';
import type { FileWords } from './file-words.ts';
import type { FillWords } from './fill-words.ts';
import type { DateRange } from '../text/dates.ts';
import type { BranchPath, Choices, FieldPath, LeafPath, SectionName } from '../generated/field-paths.ts';
import type { FormArgs, RuleArgs } from '../diagnostics/args.ts';
import type { Severity } from '../diagnostics/diagnostic.ts';

export type Language = Choices['language'];

/** The words of a group or list. */
export interface BranchWords {
  /** Official wording of the template. */
  readonly title: string;
  /** Name in breadcrumbs, tables and menus: at most 40 characters. */
  readonly short: string;
  /** What a good answer holds. */
  readonly guidance: string;
}

/** The words of a field that a person answers. */
export interface LeafWords extends BranchWords {
  /** A realistic answer, as it would be typed. */
  readonly example: string;
}

export type FieldsWords = Readonly<
  Record<LeafPath, LeafWords> &
    // The empty path is the report as a whole, as editors name it.
    Record<BranchPath | '', BranchWords>
>;
export type ChoicesWords = { readonly [P in keyof Choices]: Readonly<Record<Choices[P], string>> };

/** What `bapa explain` says about a code. */
export interface Explanation {
  /** A few words: what is wrong. */
  readonly title: string;
  readonly meaning: string;
  /** Why it matters to UNOSSC, which reads the report. */
  readonly why: string;
  /** A few lines of YAML with the mistake, and the same without it. */
  readonly before: string;
  readonly after: string;
}

/** What is explained of the file, its YAML and the form, and of the rules beyond them. */
export type FormExplanations = Readonly<Record<keyof FormArgs, Explanation>>;
export type RuleExplanations = Readonly<Record<keyof RuleArgs, Explanation>>;
export type Explanations = FormExplanations & RuleExplanations;

/** What a message may say about the place it is about. */
export interface Subject {
  /** The field's name, as in breadcrumbs: `Conclusions`; for the report as a whole, empty. */
  readonly name: string;
  readonly pointer: string;
}

type MessagesOf<A> = { readonly [C in keyof A]: (args: A[C], subject: Subject) => Message };

/** The messages about the file, its YAML and the form, and those of the rules beyond them. */
export type FormMessages = MessagesOf<FormArgs>;
export type RuleMessages = MessagesOf<RuleArgs>;

/** The words that the document adds to the author's. */
export interface DocumentWords {
  /** The template's own title line. */
  readonly series: string;
  readonly draft: string;
  readonly draftNote: string;
  /** Caption of the table of facts, and the names of its two columns. */
  readonly facts: string;
  readonly item: string;
  readonly details: string;
  readonly footnotes: string;
  /** The name of the link from a footnote back to the text. */
  backToText(number: number): string;
  /** Stands where a required answer is missing. */
  readonly unanswered: string;
  /** Said of an answer that has not the shape that the form asks for. */
  readonly misfit: string;
  /** Stands above answers that the form does not ask for. */
  readonly notInForm: string;
  /** `A. Brief summary …` */
  section(letter: string, title: string): string;
  /** `Session II` */
  session(number: number): string;
  /** `Recommendation 3`: the n-th item of a list, by the name of its items. */
  listItem(name: string, number: number): string;
  /** Between a label and its value, as in `Addressed to: Member States`. */
  readonly colon: string;
  /** Between values in one line, as in `Bangkok, Thailand`. */
  readonly comma: string;
  /** Between values in one table cell of formats that cannot break the line there. */
  readonly semicolon: string;
  /** Between two sentences. */
  readonly gap: string;
  /** Between two labelled values in one line, as in `Addressed to: Member States · Timeframe: by 2019`. */
  readonly dot: string;
  /** Around an addition to a value, as in `ESCAP (United Nations entity)`. */
  readonly addition: readonly [before: string, after: string];
  date(range: DateRange): string;
  /** Describes the picture in the header to those who cannot see it. */
  readonly logo: string;
  /** The footer, around the two numbers: `Page ‹1› of ‹9›`. */
  readonly page: readonly [before: string, between: string, after: string];
}

/** One language: everything that a person reads, but for the explanations of codes, which are read for themselves. */
export interface Locale {
  readonly language: Language;
  readonly fields: FieldsWords;
  readonly choices: ChoicesWords;
  readonly messages: FormMessages & RuleMessages;
  readonly document: DocumentWords;
  readonly ui: UiWords;
  readonly cli: CliWords;
  readonly files: FileWords;
  readonly fill: FillWords;
}

/** The states of a section, in `status` and `fill`. */
export type SectionState = 'done' | 'partly' | 'empty' | 'problem';

/** What stays in an organization's Word file, though it is seen there or does something. */
export type LeftBehind =
  | 'macros'
  | 'external'
  | 'objects'
  | 'fields'
  | 'pictures'
  | 'watermark'
  | 'drawings'
  | 'prompts'
  | 'long'
  | 'page';

/** The words of the commands about a report: notices and summaries. */
export interface UiWords {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly states: Readonly<Record<SectionState, string>>;
  /** The names of the sections that are more than one field. */
  readonly sections: Readonly<Record<Exclude<SectionName, FieldPath>, string>>;
  readonly validate: {
    /** One line on a file: what was found, and how complete it is. */
    file(counts: Counts & { file: string; answered: number; required: number; readable: boolean }): string;
    /** One line on several files. */
    summary(totals: { files: number; failed: number; error: number; warning: number }): string;
    /** YAML files of a folder that are no reports. */
    skipped(count: number): string;
    readonly nothingFound: Message;
    /** A test case of a report in which nothing is wrong. */
    readonly passed: string;
    /** Behind a finding: how often the same is there in the same answer besides. */
    others(count: number): string;
    /** Stands for the annotations that GitHub would not show. */
    moreAnnotations(severity: Severity, count: number): string;
    /** The names of the columns of a table of findings: severity, place, question, finding, code. */
    readonly table: readonly [string, string, string, string, string];
    fixed(file: string): string;
    /** Where `--fix` gives up, and corrects nothing. */
    tooMuchToFix(file: string): string;
    readonly fixNeedsFile: Message;
    readonly written: (file: string) => string;
    progress(done: number, total: number): string;
  };
  readonly explain: {
    readonly why: string;
    readonly before: string;
    readonly after: string;
    readonly more: string;
    unknown(code: string, suggestion: string | undefined): Message;
  };
  readonly init: {
    readonly schemaKept: (path: string) => string;
    readonly created: (file: string) => Notice;
    readonly exists: (file: string) => Message;
  };
  /** Comments of a fresh report. */
  readonly scaffold: {
    /** How to write in the file. */
    readonly intro: Notice;
    readonly required: string;
    readonly optional: string;
    readonly choice: string;
    readonly choices: string;
    readonly example: (text: string) => string;
    /** Above an item of a list: `copy this block for each further session`. */
    readonly copy: (item: string) => string;
  };
  readonly render: {
    readonly written: (file: string) => string;
    readonly unchanged: (file: string) => string;
    /** How many warnings there are, and the command that shows them. */
    readonly warnings: (file: string, count: number) => string;
    readonly hasErrors: (file: string, errors: number) => Message;
    readonly edited: (file: string) => Message;
    readonly notAReport: (file: string) => Message;
    readonly oneOutput: Message;
    /** One output file was named for several reports. */
    readonly oneReport: Message;
    /** Two reports would be written over each other. */
    readonly sameTarget: (report: string, target: string) => Message;
    /** LibreOffice was not found; `named` is what BAPA_SOFFICE says. */
    readonly noOffice: (named: string | undefined) => Message;
    readonly pdfFailed: Message;
    readonly pdfTooSlow: (seconds: number) => Message;
    readonly progress: (done: number, total: number) => string;
    /** One line on several reports. */
    readonly summary: (totals: { reports: number; made: number }) => string;
    readonly logoNoImage: (file: string) => Message;
    /** Of more pixels than `limit`. */
    readonly logoTooLarge: (file: string, limit: number) => Message;
    /** An organization's Word file cannot be taken as a model. */
    readonly noReference: (file: string) => Message;
    /** What happens to the looks of an organization. */
    readonly house: {
      readonly left: (file: string, what: readonly string[]) => string;
      readonly changed: (file: string, what: readonly string[]) => string;
      /** `logo` was named beside a file that has a picture in that place. */
      readonly logo: (logo: string, file: string) => string;
      /** What stays in its file. */
      readonly kept: Readonly<Record<LeftBehind, string>>;
      readonly changes: Readonly<
        Record<'hidden' | 'justified' | 'small' | 'pale' | 'squeezed' | 'page', string>
      >;
    };
  };
  readonly status: {
    readonly section: string;
    readonly state: string;
    /** `answered` of `required` questions. */
    readonly answers: (answered: number, required: number) => string;
    readonly required: string;
    readonly found: string;
    readonly notFound: string;
    readonly next: {
      readonly fix: (file: string, errors: number) => string;
      readonly fill: (file: string, where: string) => string;
      readonly render: (file: string) => string;
    };
  };
}

export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly note: number;
}

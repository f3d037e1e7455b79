import type { Answer } from '../form/answer.ts';
import type { Form } from '../form/field.ts';
import type { FileFacts } from '../edge/io.ts';
import type { ChoicesWords, FieldsWords } from '../locales/locale.ts';
import type { Picture } from '../prose/parse-image.ts';
import type { Prose, ReadProse } from '../prose/prose.ts';
import type { Recognition } from '../recognize/recognition.ts';
import type { Country } from '../recognize/recognize-country.ts';
import type { Source } from '../report/source.ts';
import type { ImageProblem } from '../diagnostics/args.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** What is known of a file that a report names. */
export interface NamedFile extends Pick<FileFacts, 'kind' | 'size'> {
  /** Links of the disk lead to a place outside the report's folder. */
  readonly isOutside: boolean;
  /** Where there is no such file: paths of files that are there and may be meant. */
  readonly near?: readonly string[];
  /** The only one of them differs in capitals, or in how accents are composed. */
  readonly isSame?: boolean;
}

/** What a file holds that a report shows as an image, or why it cannot be shown. */
export type NamedImage = Picture | Extract<ImageProblem, 'kind' | 'missing' | 'pixels'>;

/** What the checks may know of the world outside the report. */
export interface Facts {
  /** Today as `YYYY-MM-DD`, in local time. */
  readonly today: string;
  /** Facts about the files that the report names (`referencedFiles`), by the path as written there. */
  readonly files: ReadonlyMap<string, NamedFile>;
  /** What the images among these files hold, where a document may show them, by the same paths. */
  readonly images: ReadonlyMap<string, NamedImage>;
  /** Reads Markdown. Undefined where `mayNeedProse` says that no rule asks for it: loading the parser takes time. */
  readonly parseProse: ReadProse | undefined;
  /** The State that a code means. Undefined where `mayNeedCountries` says that no rule asks for it. */
  readonly recognizeCountryCode?: ((text: string) => Recognition<Country>) | undefined;
  /** The form's words in the language of the report, to find its own prompts and examples left in. */
  readonly words: FieldsWords;
  /** The form's words in every language, where `mayNeedQuestions` says that a key may be one of them. */
  readonly questions?: readonly FieldsWords[];
  /** The words of the form's choices: in every language, where `mayNeedChoices` says that one may stand in words. */
  readonly choices: readonly ChoicesWords[];
}

/** A report as the rules see it. */
export interface CheckedReport {
  readonly source: Source;
  readonly form: Form;
  /** Every answer of the form, parents before children. */
  readonly answers: readonly Answer[];
}

/** A report whose Markdown was read, for the rules that need it. */
export interface ParsedReport extends CheckedReport {
  /** The answers in Markdown that a rule needs, in the order of the form. */
  readonly prose: readonly ParsedProse[];
}

export interface ParsedProse {
  readonly pointer: string;
  /** The text as YAML gives it. */
  readonly text: string;
  readonly prose: Prose;
}

type Check<Report> = (report: Report, facts: Facts) => Diagnostic[];

/** A rule about the answers as YAML gives them. */
export interface AnswersRule {
  readonly needs: 'answers';
  readonly check: Check<CheckedReport>;
}

/** A rule about Markdown. It says, cheaply, which texts it needs: in others its mistake cannot be. */
export interface ProseRule {
  readonly needs: { readonly prose: (text: string) => boolean };
  readonly check: Check<ParsedReport>;
}

/** Looks for one kind of mistake that JSON Schema cannot express. */
export type Rule = AnswersRule | ProseRule;

import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { isAnswered, isMapping } from '../form/answer.ts';
import { isTextField } from '../form/field.ts';
import { form } from '../form/form.ts';
import { fits } from '../form/kinds.ts';
import { fieldAt, joinPointer } from '../form/pointer.ts';
import type { Io } from '../edge/io.ts';
import type { FillWords } from '../locales/fill-words.ts';
import type { AnswerValue } from '../form/answer-value.ts';
import { LANGUAGES, loadLocale } from '../locales/index.ts';
import { findComment } from '../report/find-comment.ts';
import { parseSource } from '../report/parse-source.ts';
import type { Source } from '../report/source.ts';
import { answersInComments } from '../validate/schema.ts';
import { typedText } from '../report/typed-text.ts';
import { UserError } from '../show/user-error.ts';
import { openReport } from '../workspace/open-report.ts';
import { interpretValue } from './interpret-answer.ts';
import { readPointer } from './read-pointer.ts';

/** An answer that is given without asking. */
export interface GivenAnswer {
  readonly pointer: string;
  readonly value: AnswerValue;
}

/** The YAML of given answers has mistakes, so that something in it would be lost. */
export class UnreadableAnswers extends Error {
  /** Where the answers stand, as it is to be shown. */
  readonly file: string;
  readonly source: Source;
  readonly found: readonly Diagnostic[];
  /** They stand in no file. */
  readonly isTyped: boolean;

  constructor(file: string, source: Source, found: readonly Diagnostic[], isTyped = false) {
    super(`${file} cannot be read`);
    this.name = 'UnreadableAnswers';
    this.file = file;
    this.source = source;
    this.found = found;
    this.isTyped = isTyped;
  }
}

interface GivenOptions {
  /** A file of YAML or JSON; `-` for standard input. */
  readonly answers?: string | undefined;
  /** `path=value` */
  readonly set: readonly string[];
  readonly lang?: string | undefined;
}

/**
 * The answers of `--answers` and then those of `--set`.
 * @param folder the folder of the report, absolute
 * @throws UserError where they are no answers to questions of the form, UnreadableAnswers
 */
export async function readGivenAnswers(
  { answers, set, lang }: GivenOptions,
  folder: string,
  words: FillWords,
  io: Io,
): Promise<GivenAnswer[]> {
  const sets = set.map((argument) => readSet(argument, words));
  const choices = (await Promise.all(LANGUAGES.map(loadLocale))).map((locale) => locale.choices);
  const interpreted = (given: GivenAnswer) => {
    const field = fieldAt(form, given.pointer);
    return field ? { ...given, value: interpretValue(field, given.value, { folder, choices }) } : given;
  };
  if (answers === undefined) return sets.map(interpreted);
  const { source } = await openReport(answers, { lang, mayBePipe: true }, io, 'answers');
  const found = [...mistakesIn(source), ...answersInComments(source)];
  if (found.length > 0) throw new UnreadableAnswers(answers, source, found);
  const inFile = readAnswers(source);
  if (!inFile) throw new UserError(words.wrongAnswers(answers));
  for (const { pointer } of inFile) if (!fieldAt(form, pointer)) throw wrongPlace(pointer, words);
  return [...inFile, ...sets].map(interpreted);
}

function wrongPlace(path: string, words: FillWords): UserError {
  const found = readPointer(path);
  return new UserError(words.wrongPlace(path, 'suggestion' in found ? found.suggestion : found.pointer));
}

/** Reads `path=value`. */
function readSet(argument: string, words: FillWords): GivenAnswer {
  const [path = '', ...rest] = argument.split('=');
  if (rest.length === 0) throw new UserError(words.wrongSet(argument));
  const found = readPointer(path);
  // A part would be written over the whole.
  if (!('pointer' in found) || found.isInside) throw wrongPlace(path, words);
  const { pointer } = found;
  const value = readValue(pointer, rest.join('='));
  if (value === undefined) throw new UserError(words.unreadableSet(argument));
  return { pointer, value };
}

/** The value that a text on the command line stands for: lists and groups as YAML, all else as a question gets it. */
function readValue(pointer: string, typed: string): AnswerValue | undefined {
  const field = fieldAt(form, pointer);
  if (typed.trim() === '') return null;
  const isText = field && (isTextField(field) || field.kind === 'choice');
  if (isText || (field?.kind === 'choices' && !/^\s*[[\-*&!]/.test(typed))) return typed;
  return readYaml(pointer, typed);
}

/** Undefined for what is no YAML at all. */
function readYaml(pointer: string, typed: string): AnswerValue | undefined {
  const source = parseSource(typed);
  const comment = findComment(source.text);
  // Nobody comments on a command line: what would be left out was meant to be read.
  const hidden = comment ? [diagnostic('missing', pointer, comment, { isComment: true })] : [];
  const found = [...mistakesIn(source).map((one) => typedAt(pointer, one)), ...hidden];
  if (found.length > 0) throw new UnreadableAnswers(`--set ${pointer}`, source, found, true);
  return source.syntax === 'sound' ? asText(source, '', source.value, pointer) : undefined;
}

/** Nobody counts the lines of a command line. */
function typedAt(pointer: string, found: Diagnostic): Diagnostic {
  if (found.code !== 'duplicate-key') return { ...found, pointer };
  return { ...found, pointer, args: { ...found.args, firstLine: undefined } };
}

/** What is wrong with the YAML of answers, which need not be a report. */
function mistakesIn({ diagnostics }: Source): Diagnostic[] {
  return diagnostics.filter(({ code }) => code !== 'not-a-report');
}

/**
 * The answers in a file of YAML or JSON, from the top-level questions down to single texts; what is not answered there
 * is left out. Lists are one answer. Undefined where the file holds no mapping.
 */
function readAnswers(source: Source): GivenAnswer[] | undefined {
  if (source.syntax !== 'sound' || !isMapping(source.value)) return undefined;
  return collect(source, '', source.value);
}

function collect(source: Source, pointer: string, value: unknown): GivenAnswer[] {
  if (!isAnswered(value)) return [];
  const field = fieldAt(form, pointer);
  const isGroup = pointer === '' || (field?.kind === 'group' && field.key !== '');
  if (isGroup && isMapping(value)) {
    return Object.keys(value).flatMap((key) => collect(source, joinPointer(pointer, key), value[key]));
  }
  return [{ pointer, value: asText(source, pointer, value) }];
}

/**
 * Numbers and dates that stand where the form has text are taken as they were typed: a telephone keeps its `+`.
 * @param above where the source stands in the report
 */
function asText(source: Source, pointer: string, value: unknown, above = ''): AnswerValue {
  const below = (key: string | number, child: unknown) =>
    asText(source, joinPointer(pointer, key), child, above);
  if (Array.isArray(value)) return value.map((item, index) => below(index, item));
  if (isMapping(value))
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, below(key, child)]));
  const kind = fieldAt(form, above + pointer)?.kind ?? 'text';
  const isText = typeof value === 'string' || value === null || fits(kind, value);
  return (isText ? value : (typedText(source, pointer) ?? value)) as AnswerValue;
}

import { decodeText } from '../text/decode-text.ts';
import { FileProblem } from '../edge/file-problem.ts';
import { isWithin } from '../form/pointer.ts';
import type { Io, ReadProblem } from '../edge/io.ts';
import { chooseLanguage, loadLocale } from '../locales/index.ts';
import type { Locale } from '../locales/locale.ts';
import { keepProse } from '../prose/known-prose.ts';
import { likeLineEnds } from '../text/line-ends.ts';
import { parseSource } from '../report/parse-source.ts';
import type { Source } from '../report/source.ts';
import { unreadable, UserError } from '../show/user-error.ts';
import { checkReport } from '../validate/check-report.ts';
import { cannotRead, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CheckedFile, UnreadFile } from '../show/result.ts';
import type { Facts } from '../validate/rule.ts';
import { gatherFacts } from './gather-facts.ts';
import { MAX_REPORT_BYTES } from '../text/limits.ts';

/** The report that commands take when none is named. */
export const DEFAULT_REPORT = 'report.yaml';

export interface OpenOptions {
  /** The language of messages, where the user chose one; else it is the report's. */
  readonly lang?: string | undefined;
  /** The name for what is read from standard input; its folder is the report's. */
  readonly stdinFilename?: string | undefined;
  /** A file that is not written back may be a pipe. */
  readonly mayBePipe?: boolean | undefined;
}

/** A report that was read, with all that is known of it: what every command works on. */
export interface OpenReport {
  /** The path, as it is to be shown; `-` for standard input. */
  readonly file: string;
  /** The text of the file, with its byte order mark where it has one. */
  readonly text: string;
  readonly source: Source;
  /** The language of messages about it. */
  readonly locale: Locale;
  /** What the checks need to know of the world around it; looked up when it is first asked for. */
  readonly facts: () => Promise<Facts>;
  readonly options: OpenOptions;
}

/** Reads and parses a report; one that cannot be read comes back as the reason why. */
export async function tryOpenReport(
  file: string,
  options: OpenOptions,
  io: Io,
): Promise<OpenReport | UnreadFile> {
  const read = await readBytes(file, options, io);
  const decoded = 'bytes' in read ? decodeText(read.bytes) : read;
  const shown = file === '-' ? (options.stdinFilename ?? file) : file;
  if ('text' in decoded) return asReport(shown, decoded.text, options, io);
  const locale = await loadLocale(chooseLanguage({ option: options.lang }, io.env));
  const { problem, cause } = { cause: undefined, ...decoded };
  return { kind: 'unread', file: shown, locale, diagnostics: [cannotRead(problem)], cause };
}

/**
 * Reads and parses the one report that a command works on.
 * @param purpose what the file is for, where it holds answers in the form of a report
 * @throws UserError where the file cannot be read
 */
export async function openReport(
  file: string,
  options: OpenOptions,
  io: Io,
  purpose: 'report' | 'answers' = 'report',
): Promise<OpenReport> {
  const opened = await tryOpenReport(file, options, io);
  if ('source' in opened) return opened;
  throw unreadError(opened, purpose);
}

/** Why a command cannot go on without a file that could not be read. */
export function unreadError(
  { file, locale, diagnostics: [{ args }], cause }: UnreadFile,
  purpose: 'report' | 'answers' = 'report',
): UserError {
  return new UserError(unreadable(locale, purpose, { path: file, problem: args.reason }), 2, { cause });
}

/** The report with another text, as if it had been read. */
export async function withText(
  { file, options, source, text: was }: OpenReport,
  text: string,
  io: Io,
): Promise<OpenReport> {
  const changed = await asReport(file, likeLineEnds(text, was), options, io);
  keepProse(source, changed.source);
  return changed;
}

/** A report with everything that was found in it. */
export async function checkOpened(report: OpenReport, options: { draft: boolean }): Promise<CheckedFile> {
  const { file, locale, source } = report;
  return { kind: 'checked', file, locale, source, diagnostics: await check(report, options) };
}

/** The same report, its surroundings to be looked up anew: files may have come since it was read. */
export function withFreshFacts(report: OpenReport, io: Io): OpenReport {
  return { ...report, facts: factsOnce(report.file, report.source, io) };
}

/** Everything found in a report, in the order of its text. */
export async function check(report: OpenReport, options: { draft: boolean }): Promise<Diagnostic[]> {
  return checkReport(report.source, await report.facts(), options);
}

/** Everything found in one answer of a report, in a draft. The Markdown of the others is not read. */
export async function checkAnswer(
  { file, source }: OpenReport,
  pointer: string,
  io: Io,
): Promise<Diagnostic[]> {
  const facts = await gatherFacts(file, source, io, pointer);
  return checkReport(source, facts, { draft: true }).filter((one) => isWithin(one.pointer, pointer));
}

/** Reads the bytes of a report, checking its size first; `-` reads standard input. */
async function readBytes(
  file: string,
  { mayBePipe }: OpenOptions,
  io: Io,
): Promise<{ bytes: Uint8Array } | { problem: ReadProblem; cause: FileProblem }> {
  try {
    const bytes =
      file === '-' ? await io.stdin.readAll(MAX_REPORT_BYTES) : await readReport(file, mayBePipe, io);
    return { bytes };
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return { problem: error.inReading.problem, cause: error };
  }
}

/** Reads a file; a pipe or a device, which can only be read, is refused unless it may be one. @throws FileProblem */
export async function readReport(file: string, mayBePipe: boolean | undefined, io: Io): Promise<Uint8Array> {
  if (!mayBePipe && (await io.files.facts(file)).kind === 'other')
    throw new FileProblem(file, { kind: 'not-plain' });
  return io.files.read(file, MAX_REPORT_BYTES);
}

async function asReport(file: string, text: string, options: OpenOptions, io: Io): Promise<OpenReport> {
  const source = parseSource(text);
  const { language } = (source.value ?? {}) as { readonly language?: unknown };
  const locale = await loadLocale(chooseLanguage({ option: options.lang, report: language }, io.env));
  return { file, text, source, locale, facts: factsOnce(file, source, io), options };
}

function factsOnce(file: string, source: Source, io: Io): () => Promise<Facts> {
  let facts: Promise<Facts> | undefined;
  return () => (facts ??= gatherFacts(file, source, io));
}

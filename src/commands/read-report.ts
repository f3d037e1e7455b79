import type { Io } from '../io/io.ts';
import { FileProblem, type ReadProblem } from '../io/io.ts';
import { decodeText } from '../io/decode-text.ts';
import { chooseLanguage, loadLocale } from '../locales/index.ts';
import type { Locale } from '../locales/locale.ts';
import { unreadable, UserError } from '../show/user-error.ts';
import { parseSource } from '../report/parse-source.ts';
import type { Source } from '../report/source.ts';

/** The report that commands take when none is named. */
export const DEFAULT_REPORT = 'report.yaml';

/** The size that a report may have, in bytes. */
export const MAX_REPORT_BYTES = 1_000_000;

/** A report as a command takes it in, with the language for messages about it. */
export interface ReadReport {
  /** As the user named it; `-` is standard input. */
  readonly file: string;
  /** The text of the file, with its byte order mark where it has one. */
  readonly text: string;
  readonly source: Source;
  readonly locale: Locale;
}

/** Reads the bytes of a report, checking its size first; `-` reads standard input. */
async function readBytes(file: string, io: Io): Promise<{ bytes: Uint8Array } | { problem: ReadProblem }> {
  try {
    const bytes =
      file === '-' ? await io.stdin.readAll(MAX_REPORT_BYTES) : await io.files.read(file, MAX_REPORT_BYTES);
    return { bytes };
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return { problem: error.problem };
  }
}

/** Reads and parses a report; a file that cannot be read comes back as the reason why. */
export async function tryReadReport(
  file: string,
  lang: string | undefined,
  io: Io,
): Promise<ReadReport | { readonly file: string; readonly problem: ReadProblem; readonly locale: Locale }> {
  const read = await readBytes(file, io);
  const decoded = 'bytes' in read ? decodeText(read.bytes) : read;
  if ('problem' in decoded) {
    return {
      file,
      problem: decoded.problem,
      locale: await loadLocale(chooseLanguage({ option: lang }, io.env)),
    };
  }
  const source = parseSource(decoded.text);
  return { file, text: decoded.text, source, locale: await loadLocale(reportLanguage(source, lang, io)) };
}

/**
 * Reads and parses the one report that a command works on.
 * @throws UserError where the file cannot be read.
 */
export async function readReport(
  file: string,
  lang: string | undefined,
  io: Io,
  purpose: 'report' | 'answers' = 'report',
): Promise<ReadReport> {
  const read = await tryReadReport(file, lang, io);
  if ('source' in read) return read;
  throw new UserError(unreadable(read.locale, purpose, { path: read.file, problem: read.problem }));
}

function reportLanguage(source: Source, lang: string | undefined, io: Io) {
  const value = source.value as { language?: unknown } | null | undefined;
  return chooseLanguage({ option: lang, report: value?.language }, io.env);
}

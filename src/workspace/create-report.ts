import { FileProblem } from '../edge/file-problem.ts';
import type { Io } from '../edge/io.ts';
import { dirname, join, namesFolder } from '../io/paths.ts';
import type { Locale } from '../locales/locale.ts';
import { applyEdits } from '../text/apply-edits.ts';
import { MAX_PRESENT_BYTES } from '../text/limits.ts';
import { lengthOfSameStart } from '../text/same-start.ts';
import { setAnswer } from '../report/edit/set-answer.ts';
import { parseSource } from '../report/parse-source.ts';
import { scaffold } from '../report/scaffold.ts';
import { UserError } from '../show/user-error.ts';
import { absolutePath } from './absolute-path.ts';
import { writeEditorSchema } from './editor-schema-file.ts';
import { holdReport } from './hold-report.ts';

export interface NewReport {
  readonly sessions: number;
  readonly title?: string | undefined;
  readonly date?: string | undefined;
}

/** The text of an empty report in a language, with the few answers that are known already. */
export function newReport(locale: Locale, options: NewReport): string {
  let text = scaffold(locale, options);
  for (const key of ['title', 'date'] as const) {
    const value = options[key];
    if (value !== undefined) text = applyEdits(text, setAnswer(parseSource(text), `/${key}`, value));
  }
  return text;
}

/**
 * A new report, in which nothing was written about sessions, with empty sessions for so many instead of for one.
 * Undefined where somebody has changed something from the sessions on.
 */
export function changeSessionCount(locale: Locale, text: string, sessions: number): string | undefined {
  const one = scaffold(locale, { sessions: 1 });
  const many = scaffold(locale, { sessions });
  const before = lengthOfSameStart(one, many);
  const unchanged = one.slice(before);
  return text.endsWith(unchanged)
    ? text.slice(0, text.length - unchanged.length) + many.slice(before)
    : undefined;
}

/** How the names of documents end: a report in such a file would be taken for one, and written over by one. */
const DOCUMENTS = /\.(docx?|docm|dotx|odt|rtf|pdf|md|markdown|x?html?|pptx?|xlsx?|csv|png|jpe?g|zip)$/i;

/** @throws UserError where a new report would be named as a document, FileProblem where as a folder */
export function checkReportName(target: string, { files }: Locale): void {
  if (namesFolder(target)) throw new FileProblem(target, { kind: 'folder' });
  // Neither Windows nor a person sees a space at the end.
  if (DOCUMENTS.test(target.trimEnd())) throw new UserError(files.documentName(target));
}

/**
 * Writes a report where nothing is yet and, beside it, the schema for editors.
 * @param force the file that is there is replaced, wherever links lead, but none that changes meanwhile
 * @returns what is to be told
 * @throws FileProblem, UserError where somebody fills what would be replaced
 */
export async function writeNewReport(
  target: string,
  text: string,
  { locale, force = false }: { readonly locale: Locale; readonly force?: boolean },
  io: Io,
): Promise<string[]> {
  const folder = absolutePath(dirname(target), io.files);
  const own = join(folder, '.bapa');
  const { kind } = await io.files.facts(own);
  if (kind !== 'missing' && kind !== 'folder') throw new FileProblem(own, { kind: 'not-plain' });
  if (force) await replace(target, text, locale, io);
  else await io.files.write(target, text, { over: 'nothing', within: folder });
  const kept = await writeEditorSchema(target, locale, io);
  return kept === undefined ? [] : [locale.ui.init.schemaKept(kept)];
}

async function replace(target: string, text: string, { fill }: Locale, io: Io): Promise<void> {
  const { kind } = await io.files.facts(target);
  if (kind !== 'file') return io.files.write(target, text, kind === 'missing' ? { over: 'nothing' } : {});
  const { release } = await holdReport(target, await io.live(), io, fill);
  try {
    const bytes = await io.files.read(target, MAX_PRESENT_BYTES);
    await io.files.write(target, text, { over: { bytes } });
  } finally {
    await release();
  }
}

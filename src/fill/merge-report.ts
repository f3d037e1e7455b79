import { breadcrumb } from '../locales/words.ts';
import { applyEditsToFile } from '../text/apply-edits.ts';
import { NotEditable } from '../diagnostics/not-editable.ts';
import { checkEdit } from '../report/edit/check-edit.ts';
import { setAnswer } from '../report/edit/set-answer.ts';
import { parseSource } from '../report/parse-source.ts';
import { UserError } from '../show/user-error.ts';
import type { OpenReport } from '../workspace/open-report.ts';
import type { GivenAnswer } from './given-answers.ts';

/**
 * Puts answers into a report one after the other.
 * @returns the text of the file with them, and how many were not there already
 * @throws UserError (exit code 1) where the file is written in a way that cannot take an answer
 */
export function mergeReport(
  report: OpenReport,
  given: readonly GivenAnswer[],
): { readonly text: string; readonly changed: number } {
  let { text, source } = report;
  let changed = 0;
  for (const answer of given) {
    const edits = wordProblem(report, () => setAnswer(source, answer.pointer, answer.value));
    if (edits.length === 0) continue;
    changed += 1;
    text = applyEditsToFile(text, edits);
    const after = parseSource(text);
    wordProblem(report, () => checkEdit(source, after, answer));
    source = after;
  }
  return { text, changed };
}

function wordProblem<T>({ file, locale }: OpenReport, edit: () => T): T {
  try {
    return edit();
  } catch (error) {
    if (!(error instanceof NotEditable)) throw error;
    const message = locale.fill.notEditable[error.reason](breadcrumb(locale, error.pointer) || file);
    // Of marks of a merge the answer is at fault, not the report.
    const hint = error.reason === 'merge-marks' ? undefined : `bapa validate ${file}`;
    throw new UserError({ message, ...(hint !== undefined && { hint }) }, 1);
  }
}

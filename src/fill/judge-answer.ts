import { applyEditsToFile } from '../text/apply-edits.ts';
import { NotEditable } from '../diagnostics/not-editable.ts';
import { setAnswer } from '../report/edit/set-answer.ts';
import type { AnswerValue } from '../form/answer-value.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { wordDiagnostic } from '../show/word-diagnostic.ts';
import { checkAnswer, withText, type OpenReport } from '../workspace/open-report.ts';
import type { FillSession } from './fill-session.ts';

export interface Judgement {
  /** Why the answer is wrong, in words; none where it is not. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** Judges an answer, before it is saved, by what `validate` would say of the report with it. */
export async function judgeAnswer(
  session: FillSession,
  seen: OpenReport,
  pointer: string,
  value: AnswerValue,
): Promise<Judgement> {
  const text = textWithAnswer(seen, pointer, value);
  if (text === undefined) return { errors: [], warnings: [] };
  const candidate = await withText(seen, text, session.io);
  const found = (await checkAnswer(candidate, pointer, session.io)).filter(({ code }) => code !== 'missing');
  const word = (severity: Diagnostic['severity']) =>
    found.filter((one) => one.severity === severity).map((one) => wordOne(session, one));
  return { errors: word('error'), warnings: word('warning') };
}

function wordOne({ locale }: FillSession, found: Diagnostic): string {
  const { message, hint } = wordDiagnostic(locale, found);
  const sentence = message.charAt(0).toLocaleUpperCase(locale.language) + message.slice(1);
  return [sentence.replace(/[^.!?。؟]$/, '$&.'), hint ?? ''].join(' ').trim();
}

/** The text of the report with an answer; undefined where it cannot be put there, which saving will report. */
function textWithAnswer(
  { text, source }: OpenReport,
  pointer: string,
  value: AnswerValue,
): string | undefined {
  try {
    return applyEditsToFile(text, setAnswer(source, pointer, value));
  } catch (error) {
    if (error instanceof NotEditable) return undefined;
    throw error;
  }
}

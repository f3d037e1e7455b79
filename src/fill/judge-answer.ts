import { applyEdits, NotEditable, setAnswer, type AnswerValue } from '../report/edit.ts';
import { parseSource } from '../report/parse-source.ts';
import type { Source } from '../report/source.ts';
import type { Diagnostic } from '../validate/diagnostic.ts';
import { wordDiagnostic } from '../validate/word-diagnostic.ts';
import type { FillSession } from './fill-session.ts';

export interface Judgement {
  /** Why the answer is wrong, in words; none where it is not. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** Judges an answer, before it is saved, by what `validate` would say of the report with it. */
export async function judgeAnswer(
  session: Pick<FillSession, 'check' | 'locale'>,
  source: Source,
  pointer: string,
  value: AnswerValue,
): Promise<Judgement> {
  const candidate = withAnswer(source, pointer, value);
  if (!candidate) return { errors: [], warnings: [] };
  const found = (await session.check(candidate)).filter((one) => isAbout(one, pointer));
  const word = (severity: Diagnostic['severity']) =>
    found.filter((one) => one.severity === severity).map((one) => wordOne(session, one));
  return { errors: word('error'), warnings: word('warning') };
}

function isAbout({ pointer: at, code }: Diagnostic, pointer: string): boolean {
  return code !== 'missing' && (at === pointer || at.startsWith(`${pointer}/`));
}

function wordOne({ locale }: Pick<FillSession, 'locale'>, found: Diagnostic): string {
  const { message, hint } = wordDiagnostic(locale, found);
  const sentence = message.charAt(0).toLocaleUpperCase(locale.language) + message.slice(1);
  return [sentence.replace(/[^.!?。؟]$/, '$&.'), hint ?? ''].join(' ').trim();
}

/** The report with an answer; undefined where it cannot be put there, which saving will report. */
function withAnswer(source: Source, pointer: string, value: AnswerValue): Source | undefined {
  try {
    return parseSource(applyEdits(source.text, setAnswer(source, pointer, value)));
  } catch (error) {
    if (error instanceof NotEditable) return undefined;
    throw error;
  }
}

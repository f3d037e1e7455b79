import { editorSchema } from '../form/editor-schema.ts';
import { formSchema } from '../form/form.ts';
import type { Io } from '../edge/io.ts';
import { dirname, join } from '../io/paths.ts';
import type { Locale } from '../locales/locale.ts';
import { applyEdits } from '../text/apply-edits.ts';
import { lengthOfSameStart } from '../text/same-start.ts';
import { setAnswer } from '../report/edit/set-answer.ts';
import { parseSource } from '../report/parse-source.ts';
import { scaffold } from '../report/scaffold.ts';

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

/** Writes a report and, beside it, the schema for editors. @throws FileProblem */
export async function writeNewReport(target: string, text: string, locale: Locale, io: Io): Promise<void> {
  const schema = editorSchema(formSchema, locale);
  await io.files.write(
    join(dirname(target), '.bapa', 'report.schema.json'),
    `${JSON.stringify(schema, null, 2)}\n`,
  );
  await io.files.write(target, text);
}

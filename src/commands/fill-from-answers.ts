import { mergeReport } from '../fill/merge-report.ts';
import { readAnswers, readPath, readSet, type GivenAnswer } from '../fill/merge-answers.ts';
import { missingQuestions } from '../fill/questions.ts';
import { form } from '../form/form.ts';
import { fieldAt } from '../form/pointer.ts';
import type { Io } from '../io/io.ts';
import type { FillWords } from '../locales/fill-words.ts';
import { NotEditable } from '../report/edit.ts';
import { breadcrumb } from '../locales/words.ts';
import { UserError } from '../show/user-error.ts';
import type { FillOptions } from './fill.ts';
import { showFindings } from './show-findings.ts';
import { holdReport } from '../workspace/hold-report.ts';
import { check, openReport, withText, type OpenReport } from '../workspace/open-report.ts';
import { saveReport } from '../workspace/save-report.ts';

/**
 * Writes the answers of `--answers` and then those of `--set` into a report, all or none.
 * @returns 0 written, 1 the answers have errors
 * @throws UserError where they cannot be understood
 */
export async function fillFromAnswers(path: string, options: FillOptions, io: Io): Promise<number> {
  const before = await openReport(path, options, io);
  const words = before.locale.fill;
  const { release, paths } = await holdReport(path, await io.live(), io, words);
  try {
    const report = await openReport(path, options, io);
    const given = await givenAnswers(options, paths.folder, words, io);
    return await writeAnswers(report, given, words, io);
  } finally {
    await release();
  }
}

async function givenAnswers(
  options: FillOptions,
  folder: string,
  words: FillWords,
  io: Io,
): Promise<GivenAnswer[]> {
  const sets = options.set.map((argument) => {
    const answer = readSet(argument, folder);
    if (answer) return answer;
    const path = argument.split('=')[0] ?? '';
    const found = readPath(path);
    throw new UserError(
      argument.includes('=') && !('pointer' in found)
        ? words.wrongPlace(path, found.suggestion)
        : words.wrongSet(argument),
    );
  });
  if (options.answers === undefined) return sets;
  const { source } = await openReport(options.answers, options, io, 'answers');
  const answers = readAnswers(source);
  if (!answers) throw new UserError(words.wrongAnswers(options.answers));
  for (const { pointer } of answers) {
    if (fieldAt(form, pointer)) continue;
    const found = readPath(pointer);
    throw new UserError(words.wrongPlace(pointer, 'suggestion' in found ? found.suggestion : undefined));
  }
  return [...answers, ...sets];
}

async function writeAnswers(
  report: OpenReport,
  given: readonly GivenAnswer[],
  words: FillWords,
  io: Io,
): Promise<number> {
  const { file, locale } = report;
  const { text, changed } = mergeOrTell(report, given, words);
  const merged = await withText(report, text, io);
  const about = (await check(merged, { draft: true })).filter(
    (one) => given.some(({ pointer }) => isAbout(one.pointer, pointer)) && one.code !== 'missing',
  );
  const isWrong = about.some((one) => one.severity === 'error');
  if (isWrong) await io.stderr.write(`${words.refused(file)}\n`);
  if (about.length > 0) {
    await io.stderr.write(await showFindings({ ...merged, locale }, about, { draft: true }, io));
  }
  if (isWrong) return 1;
  await saveReport(report, merged, io);
  const missing = missingQuestions(merged.source.value);
  const rest =
    missing.length > 0
      ? [words.stillMissing(missing.length), ...missing.map(({ answer }) => `  ${answer.pointer}`)]
      : [];
  await io.stderr.write([words.merged(file, changed), ...rest, ''].join('\n'));
  return 0;
}

/** @throws UserError where the file cannot take an answer */
function mergeOrTell(report: OpenReport, given: readonly GivenAnswer[], words: FillWords) {
  try {
    return mergeReport(report.text, given);
  } catch (error) {
    if (!(error instanceof NotEditable)) throw error;
    const where = breadcrumb(report.locale, error.pointer) || report.file;
    const message = words.notEditable[error.reason](where);
    throw new UserError({ message, hint: `bapa validate ${report.file}` }, 1);
  }
}

function isAbout(found: string, given: string): boolean {
  return found === given || found.startsWith(`${given}/`);
}

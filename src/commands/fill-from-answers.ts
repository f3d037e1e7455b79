import { readGivenAnswers, UnreadableAnswers, type GivenAnswer } from '../fill/given-answers.ts';
import { mergeReport } from '../fill/merge-report.ts';
import { missingLines } from '../fill/missing-lines.ts';
import { isWithin } from '../form/pointer.ts';
import type { Io } from '../edge/io.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { checkReportName } from '../workspace/create-report.ts';
import { holdReport } from '../workspace/hold-report.ts';
import { check, openReport, withText, type OpenReport } from '../workspace/open-report.ts';
import { saveReport } from '../workspace/save-report.ts';
import { canFill, checkIsReport } from './can-fill.ts';
import type { FillOptions } from './fill-options.ts';
import { showFindings } from './show-findings.ts';

/**
 * Writes the answers of `--answers` and then those of `--set` into a report, all or none.
 * @returns 0 written, 1 the answers have errors
 * @throws UserError where they cannot be understood
 */
export async function fillFromAnswers(file: string, options: FillOptions, io: Io): Promise<0 | 1> {
  const { locale } = await openReport(file, options, io);
  checkReportName(file, locale);
  const words = locale.fill;
  const { release, paths } = await holdReport(file, await io.live(), io, words);
  try {
    const report = await openReport(file, options, io);
    if (!(await canFill(report, io))) return 1;
    checkIsReport(report);
    return await writeAnswers(report, await readGivenAnswers(options, paths.folder, words, io), io);
  } catch (error) {
    if (!(error instanceof UnreadableAnswers)) throw error;
    const given = {
      file: error.file,
      source: error.source,
      locale,
      isPart: true,
      isPlaceless: error.isTyped,
    };
    await io.stderr.write(`${words.refused(file)}\n`);
    await io.stderr.write(await showFindings(given, error.found, { draft: true }, io));
    return 1;
  } finally {
    await release();
  }
}

async function writeAnswers(before: OpenReport, given: readonly GivenAnswer[], io: Io): Promise<0 | 1> {
  const { file, locale } = before;
  const words = locale.fill;
  const { text, changed } = mergeReport(before, given);
  const after = await withText(before, text, io);
  const found = (await check(after, { draft: true })).filter((one) => isAbout(one, given));
  const isWrong = found.some((one) => one.severity === 'error');
  if (isWrong) await io.stderr.write(`${words.refused(file)}\n`);
  // In the language that the report had: its answer may be another one now.
  if (found.length > 0)
    await io.stderr.write(
      await showFindings({ ...after, locale, isPlaceless: isWrong }, found, { draft: true }, io),
    );
  if (isWrong) return 1;
  await saveReport(before, after, io);
  const lines = [words.merged(file, changed), ...missingLines(after.source.value, words)];
  await io.stderr.write(`${lines.join('\n')}\n`);
  return 0;
}

function isAbout(found: Diagnostic, given: readonly GivenAnswer[]): boolean {
  return found.code !== 'missing' && given.some(({ pointer }) => isWithin(found.pointer, pointer));
}

import { createTwoFilesPatch } from 'diff';
import type { Io, Output, Style } from '../edge/io.ts';
import { createStyle } from '../io/style.ts';
import { shown } from '../text/shown.ts';
import { withLineEndsOf } from '../text/line-ends.ts';
import { splitMark } from '../text/byte-order-mark.ts';
import { checkReport } from '../validate/check-report.ts';
import { fixReport } from '../validate/fix-report.ts';
import { holdReport } from '../workspace/hold-report.ts';
import { openReport, withText, type OpenReport } from '../workspace/open-report.ts';
import { saveReport } from '../workspace/save-report.ts';

/**
 * Fixes what is certain in one report, while nobody fills it, and shows the difference.
 * @param output where the difference is shown
 * @returns the report as it is then: the same one where there was nothing to fix
 * @throws UserError where somebody fills it, FileProblem
 */
export async function fixFile(
  report: OpenReport,
  options: { readonly dryRun: boolean },
  output: Output,
  io: Io,
): Promise<OpenReport> {
  const fixed = await fix(report, io);
  if (fixed === undefined) await io.stderr.write(`${report.locale.ui.validate.tooMuchToFix(report.file)}\n`);
  if (fixed === undefined || fixed === report) return report;
  const [before, after] = options.dryRun ? [report, fixed] : await fixInPlace(report, fixed, io);
  const { file, locale } = before;
  if (after === before) return after;
  await output.write(showDifference(file, before.text, after.text, await createStyle(output.colorLevel)));
  if (!options.dryRun) await io.stderr.write(`${locale.ui.validate.fixed(file)}\n`);
  return after;
}

/** @returns undefined where that is too much work */
async function fix(report: OpenReport, io: Io): Promise<OpenReport | undefined> {
  const facts = await report.facts();
  const { mark, rest } = splitMark(report.text);
  const mended = fixReport(rest, (one) => checkReport(one, facts, { draft: false }));
  if (mended === undefined) return undefined;
  const fixed = withLineEndsOf(rest, mended);
  return fixed === rest ? report : withText(report, mark + fixed, io);
}

/** Takes the report as it is by now: somebody may have filled it until a moment ago. @returns it before and after */
async function fixInPlace(
  report: OpenReport,
  fixed: OpenReport,
  io: Io,
): Promise<readonly [OpenReport, OpenReport]> {
  const { file, locale, options } = report;
  const { release } = await holdReport(file, await io.live(), io, locale.fill);
  try {
    const before = await openReport(file, options, io);
    const after = before.text === report.text ? fixed : ((await fix(before, io)) ?? before);
    await saveReport(before, after, io);
    return [before, after];
  } finally {
    await release();
  }
}

const COLORS: Readonly<Record<string, keyof Style>> = { '-': 'red', '+': 'green', '@': 'blue' };

/** More changed lines than this are not told from those that stay, which takes the square of their number. */
const MAX_CHANGES = 4000;

function wholeDifference(name: string, before: string, after: string): string {
  const [old, now] = [before, after].map((text) => text.replace(/\n$/, '').split('\n')) as [
    string[],
    string[],
  ];
  const head = [`--- ${name}`, `+++ ${name}`, `@@ -1,${old.length} +1,${now.length} @@`];
  return [...head, ...old.map((line) => `-${line}`), ...now.map((line) => `+${line}`), ''].join('\n');
}

/** The difference as `diff -u` shows it; line ends that differ are shown by their names. */
function showDifference(file: string, before: string, after: string, style: Style): string {
  const name = shown(file);
  const options = { context: 2, maxEditLength: MAX_CHANGES };
  const patch =
    createTwoFilesPatch(name, name, before, after, undefined, undefined, options) ??
    wholeDifference(name, before, after);
  const lines = patch.replace(/^=+\n/, '').split('\n');
  return lines
    .map((line) => {
      const color = COLORS[line.charAt(0)];
      const visible = shown(line);
      return color ? style[color](visible) : visible;
    })
    .join('\n');
}

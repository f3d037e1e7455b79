import { createTwoFilesPatch } from 'diff';
import type { Io, Output, Style } from '../edge/io.ts';
import { createStyle } from '../io/style.ts';
import { splitMark } from '../text/byte-order-mark.ts';
import { checkReport } from '../validate/check-report.ts';
import { fixReport } from '../validate/fix-report.ts';
import { withText, type OpenReport } from '../workspace/open-report.ts';
import { saveReport } from '../workspace/save-report.ts';

/**
 * Fixes what is certain in one report and shows the difference.
 * @param output where the difference is shown
 * @returns the report as it is then: the same one where there was nothing to fix
 */
export async function fixFile(
  report: OpenReport,
  options: { readonly dryRun: boolean },
  output: Output,
  io: Io,
): Promise<OpenReport> {
  const { file, text, locale } = report;
  const facts = await report.facts();
  const { mark, rest } = splitMark(text);
  const fixed = mark + fixReport(rest, (one) => checkReport(one, facts, { draft: false }));
  if (fixed === text) return report;
  const after = await withText(report, fixed, io);
  if (!options.dryRun) await saveReport(report, after, io);
  await output.write(showDifference(file, text, fixed, await createStyle(output.colorLevel)));
  if (!options.dryRun) await io.stderr.write(`${locale.ui.validate.fixed(file)}\n`);
  return after;
}

const COLORS: Readonly<Record<string, keyof Style>> = { '-': 'red', '+': 'green', '@': 'blue' };

/** The difference as `diff -u` shows it; line ends that differ are shown by their names. */
function showDifference(file: string, before: string, after: string, style: Style): string {
  const patch = createTwoFilesPatch(file, file, before, after, undefined, undefined, { context: 2 });
  const lines = patch.replace(/^=+\n/, '').split('\n');
  return lines
    .map((line) => {
      const color = COLORS[line.charAt(0)];
      const visible = line.replace(/\r$/, '␍');
      return color ? style[color](visible) : visible;
    })
    .join('\n');
}

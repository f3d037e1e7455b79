import { createTwoFilesPatch } from 'diff';
import type { Io, Output, Style } from '../io/io.ts';
import { createStyle } from '../io/style.ts';
import { checkReport } from '../validate/check-report.ts';
import { fixReport } from '../validate/fix-report.ts';
import type { FileResult } from '../validate/result.ts';
import { gatherFacts } from '../workspace/gather-facts.ts';

/**
 * Mends what is certain in one report and shows the difference.
 * @param text the file's text
 * @param output where the difference is shown
 * @returns whether there was anything to mend
 */
export async function fixFile(
  { file, source, locale }: FileResult,
  text: string,
  options: { readonly dryRun: boolean },
  output: Output,
  io: Io,
): Promise<boolean> {
  if (!source) return false;
  const facts = await gatherFacts(file, source, io);
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const fixed = mark + fixReport(text.slice(mark.length), (one) => checkReport(one, facts, { draft: false }));
  if (fixed === text) return false;
  if (!options.dryRun) await io.files.write(file, fixed);
  await output.write(showDifference(file, text, fixed, await createStyle(output.colorLevel)));
  if (!options.dryRun) await io.stderr.write(`${locale.ui.validate.fixed(file)}\n`);
  return true;
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

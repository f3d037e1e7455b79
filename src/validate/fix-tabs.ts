import { firstMistakes } from '../report/syntax-errors.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Range } from '../text/range.ts';

/** Where an answer begins at the start of a line. Reading begins anew there, as what stands above is of no account. */
const ANSWER = /^(?=[a-z_]+:)/m;

/** To begin reading takes as long as reading so many characters. */
const BEGINNING = 200;

/**
 * Replaces tabs in indentation by spaces, where YAML stumbles over them: by as many as make the line fit among its
 * neighbours. Tabs inside texts are not touched.
 * @param spend is told how much is read
 */
export function fixTabs(text: string, spend: (characters: number) => void): string {
  if (!/^[ \t]*\t/m.test(text)) return text;
  const step = /^( +)\S/m.exec(text)?.[1]?.length ?? 2;
  const read = (candidate: string): Diagnostic | undefined => {
    spend(BEGINNING + candidate.length);
    return firstMistake(candidate);
  };
  return text
    .split(ANSWER)
    .map((part) => fixPart(part, step, read))
    .join('');
}

/** All lines at once, where that is right, else line by line. */
function fixPart(part: string, step: number, read: (part: string) => Diagnostic | undefined): string {
  if (!/^[ \t]*\t/m.test(part)) return part;
  let mistake = read(part);
  if (mistake?.code !== 'tab-indentation') return part;
  // No line of a text begins with a tab at the margin.
  const even = part.replaceAll(/^\t+/gm, (tabs) => ' '.repeat(tabs.length * step));
  if (even !== part && !read(even)) return even;
  let fixed = part;
  while (mistake?.code === 'tab-indentation') {
    const { start, end }: Range = mistake.range;
    const lineEnd = fixed.indexOf('\n', start);
    let next: Diagnostic | undefined;
    const better: string | undefined = widthsFor(fixed, start, end, step)
      .map((width) => fixed.slice(0, start) + ' '.repeat(width) + fixed.slice(end))
      .find((text) => {
        next = read(text);
        return !next || (lineEnd >= 0 && next.range.start > lineEnd);
      });
    if (better === undefined) break;
    [fixed, mistake] = [better, next];
  }
  return fixed;
}

function firstMistake(text: string): Diagnostic | undefined {
  return firstMistakes(text).find(({ code }) => code === 'tab-indentation' || code === 'yaml-syntax');
}

/** The widths to try: the step of indentation that the file uses, for each tab; then that of the lines around. */
function widthsFor(text: string, start: number, end: number, step: number): number[] {
  const tabs = text.slice(start, end).split('\t').length - 1;
  const before = text.slice(0, start).trimEnd();
  const above = /^ */.exec(before.slice(before.lastIndexOf('\n') + 1))?.[0].length ?? 0;
  return [...new Set([tabs * step, above, above + step, tabs * 2, tabs * 4, tabs * 8])].filter(
    (width) => width > 0,
  );
}

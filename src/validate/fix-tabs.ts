import { parseSource } from '../report/parse-source.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { MAX_TAB_LINES } from '../text/limits.ts';

/**
 * Replaces tabs in indentation by spaces, line by line where YAML stumbles over them: by as many as make the line fit
 * among its neighbours. Tabs inside texts are not touched.
 * @param spend is told how much is read
 */
export function fixTabs(text: string, spend: (characters: number) => void): string {
  let fixed = text;
  for (let count = 0; count < MAX_TAB_LINES && fixed.includes('\t'); count += 1) {
    spend(fixed.length);
    const tab = firstTab(fixed);
    if (!tab) return fixed;
    const { start, end } = tab.range;
    const candidates = widthsFor(fixed, start, end).map(
      (width) => fixed.slice(0, start) + ' '.repeat(width) + fixed.slice(end),
    );
    const better = candidates.find((candidate) => {
      spend(candidate.length);
      return errorAfter(candidate, start);
    });
    if (better === undefined) return fixed;
    fixed = better;
  }
  return fixed;
}

function firstTab(text: string): Diagnostic | undefined {
  return parseSource(text).diagnostics.find((one) => one.code === 'tab-indentation');
}

/** Whether reading now comes past the line at an offset. */
function errorAfter(text: string, start: number): boolean {
  const lineEnd = text.indexOf('\n', start);
  const first = parseSource(text).diagnostics.find(
    (one) => one.code === 'tab-indentation' || one.code === 'yaml-syntax',
  );
  return !first || (lineEnd >= 0 && first.range.start > lineEnd);
}

/** The widths to try: the step of indentation that the file uses, for each tab; then that of the lines around. */
function widthsFor(text: string, start: number, end: number): number[] {
  const tabs = text.slice(start, end).split('\t').length - 1;
  const step = /^( +)\S/m.exec(text)?.[1]?.length ?? 2;
  const before = text.slice(0, start).trimEnd();
  const above = /^ */.exec(before.slice(before.lastIndexOf('\n') + 1))?.[0].length ?? 0;
  return [...new Set([tabs * step, above, above + step, tabs * 2, tabs * 4, tabs * 8])].filter(
    (width) => width > 0,
  );
}

import { applyEdits } from '../text/apply-edits.ts';
import { parseSource } from '../report/parse-source.ts';
import type { Edit } from '../text/range.ts';
import type { Source } from '../report/source.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fixTabs } from './fix-tabs.ts';
import { fixWhitespace } from './fix-whitespace.ts';
import { isHiding, isMended, isNoWorse, saysTheSame, type Judged } from './is-no-worse.ts';
import { MAX_FIX_TRIES, MAX_FIX_WORK } from '../text/limits.ts';
import { greatest, least } from '../text/lists.ts';

type Judge = (text: string) => Judged;

/**
 * Fixes what is certain in the text of a report: everything that a diagnostic offers a fix for, tabs in indentation,
 * line ends and trailing spaces, until nothing more changes: a second time nothing would. Comments and everything else stay
 * as they are; nothing is changed that would leave the report with an error that it had not before.
 * @param check judges a report, with the facts of the world around it
 * @returns undefined where that is more work than `MAX_FIX_WORK`
 */
export function fixReport(
  text: string,
  check: (source: Source) => readonly Diagnostic[],
): string | undefined {
  let work = 0;
  const spend = (more: number) => {
    work += more;
    if (work > MAX_FIX_WORK) throw new OutOfWork();
  };
  const judge = onceForEach((one) => {
    const source = parseSource(one);
    spend(one.length * (1 + READINGS * (source.syntax === 'sound' ? 0 : source.diagnostics.length)));
    return { source, found: check(source) };
  });
  try {
    return fixAll(text, judge, (read) => spend(read / READS_OF_TABS));
  } catch (error) {
    if (error instanceof OutOfWork) return undefined;
    throw error;
  }
}

class OutOfWork extends Error {}

function fixAll(text: string, judge: Judge, spend: (read: number) => void): string {
  const seen = new Set<string>();
  let fixed = text;
  while (!seen.has(fixed)) {
    seen.add(fixed);
    fixed = applyFixes(indent(fixed, judge, spend), judge);
    // Where there is no more to mend: what is mended may make lines of another shape.
    if (seen.has(fixed)) fixed = tidyLines(fixed, judge);
  }
  return fixed;
}

/** How much longer reading takes for each mistake that is stepped over. */
const READINGS = 3;
/** So many readings up to a tab take as long as judging once. */
const READS_OF_TABS = 2;

/** Judging takes as long as all else together. Two texts at a time are compared. */
function onceForEach(judge: Judge): Judge {
  let last: [string, Judged][] = [];
  return (text) => {
    const known = last.find(([one]) => one === text)?.[1] ?? judge(text);
    last = [[text, known], ...last.filter(([one]) => one !== text)].slice(0, 2) as [string, Judged][];
    return known;
  };
}

function indent(text: string, judge: Judge, spend: (read: number) => void): string {
  const indented = fixTabs(text, spend);
  if (indented === text || judge(text).source.syntax !== 'sound') return indented;
  return isNoWorse(judge(text), judge(indented)) ? indented : text;
}

/** As much of this as changes no text: a lone `\r` is the end of a line, or stands inside a text. */
function tidyLines(text: string, judge: Judge): string {
  const before = judge(text);
  const candidates = [
    fixWhitespace(text, /\r\n?/g),
    fixWhitespace(text, /\r\n/g),
    text.replaceAll('\r\n', '\n'),
  ];
  const tidy = candidates.find((candidate) => {
    if (candidate === text) return true;
    const after = judge(candidate);
    const isSame = before.source.syntax !== 'sound' || saysTheSame(before.source.value, after.source.value);
    return isSame && isNoWorse(before, after);
  });
  return tidy ?? text;
}

/** A finding with what mends it. */
type Fixable = Diagnostic & { readonly fix: readonly Edit[] };

/** Makes as many of the fixes as can be made together, and tries them by halves where they cannot. */
function applyFixes(text: string, judge: Judge): string {
  const before = judge(text);
  const fixable = before.found.filter(isFixable);
  const hiding = fixable.filter(isHiding);
  const todo = [withoutOverlaps(hiding.length > 0 ? hiding : fixable)];
  let made: readonly Fixable[] = [];
  let fixed = text;
  for (let tries = 0; tries < MAX_FIX_TRIES; tries += 1) {
    const some = todo.shift();
    if (!some || some.length === 0) break;
    const together = [...made, ...some];
    const candidate = applyEdits(
      text,
      together.flatMap(({ fix }) => fix),
    );
    const after = judge(candidate);
    if (isNoWorse(before, after, together) && isMended(together, before, after)) {
      made = together;
      fixed = candidate;
    } else if (some.length > 1) {
      const middle = some.length >> 1;
      todo.unshift(some.slice(0, middle), some.slice(middle));
    }
  }
  return fixed;
}

function isFixable(found: Diagnostic): found is Fixable {
  return found.fix !== undefined && found.fix.length > 0;
}

function withoutOverlaps(findings: readonly Fixable[]): Fixable[] {
  const chosen: Fixable[] = [];
  let end = -1;
  const startOf = ({ fix }: Fixable) => least(fix.map(({ range }) => range.start));
  for (const one of [...findings].sort((a, b) => startOf(a) - startOf(b))) {
    if (startOf(one) <= end) continue;
    chosen.push(one);
    end = greatest(
      one.fix.map(({ range }) => range.end),
      end,
    );
  }
  return chosen;
}

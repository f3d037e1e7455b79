import { applyEdits } from '../text/apply-edits.ts';
import { parseSource } from '../report/parse-source.ts';
import type { Edit } from '../text/range.ts';
import type { Source } from '../report/source.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fixTabs } from './fix-tabs.ts';
import { fixWhitespace } from './fix-whitespace.ts';
import { MAX_FIX_ROUNDS } from '../text/limits.ts';

/**
 * Fixes what is certain in the text of a report: everything that a diagnostic offers a fix for, tabs in indentation,
 * line ends and trailing spaces. Comments and everything else stay as they are; nothing is changed that would leave
 * the report with more errors than before.
 * @param check judges a report, with the facts of the world around it
 */
export function fixReport(text: string, check: (source: Source) => readonly Diagnostic[]): string {
  let fixed = text;
  for (let round = 0; round < MAX_FIX_ROUNDS; round += 1) {
    const next = applyFixes(fixTabs(fixed), check);
    if (next === fixed) break;
    fixed = next;
  }
  return tidyLines(fixed, check);
}

/** A lone `\r` is the end of a line, or stands inside a text, which a line break would tear apart. */
function tidyLines(text: string, check: (source: Source) => readonly Diagnostic[]): string {
  if (!/\r(?!\n)/.test(text)) return fixWhitespace(text, /\r\n/g);
  const count = (one: string) => countErrors(check(parseSource(one)));
  const all = fixWhitespace(text, /\r\n?/g);
  return count(all) <= count(text) ? all : fixWhitespace(text, /\r\n/g);
}

function applyFixes(text: string, check: (source: Source) => readonly Diagnostic[]): string {
  const found = check(parseSource(text));
  const fixes = found.flatMap(({ fix }) => (fix ? [fix] : []));
  const before = countErrors(found);
  const isNoWorse = (candidate: string) => countErrors(check(parseSource(candidate))) <= before;
  const all = applyEdits(text, withoutOverlaps(fixes));
  if (fixes.length === 0 || isNoWorse(all)) return all;
  const one = fixes.map((fix) => applyEdits(text, fix)).find(isNoWorse);
  return one ?? text;
}

/** Errors that hide the rest of the report weigh more than those that they hide. */
function countErrors(found: readonly Diagnostic[]): number {
  const weight = ({ code, severity }: Diagnostic) =>
    severity !== 'error'
      ? 0
      : code === 'yaml-syntax' || code === 'unusual-space' || code === 'tab-indentation'
        ? 1000
        : 1;
  return found.reduce((sum, one) => sum + weight(one), 0);
}

function withoutOverlaps(fixes: readonly (readonly Edit[])[]): Edit[] {
  const chosen: Edit[] = [];
  for (const fix of fixes) {
    const overlaps = (edit: Edit) =>
      chosen.some(({ range }) => edit.range.start <= range.end && range.start <= edit.range.end);
    if (!fix.some(overlaps)) chosen.push(...fix);
  }
  return chosen;
}

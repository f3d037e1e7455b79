import { structuredPatch } from 'diff';
import { locale } from '../../src/locales/en/locale.ts';
import { parseSource } from '../../src/report/parse-source.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { fixReport } from '../../src/validate/fix-report.ts';
import { wordDiagnostic } from '../../src/show/word-diagnostic.ts';
import { check } from './check-text.ts';

/**
 * Everything that `validate` knows of each finding in a report, and what `--fix` makes of the report, for people to
 * read: place, severity, code and pointer, the guilty text, the arguments, and the words of its message.
 */
export function describeFindings(text: string, found: readonly Diagnostic[]): string {
  const { lines } = parseSource(text);
  const place = (offset: number) => {
    const { line, column } = lines.locate(offset);
    return `${line}:${column}`;
  };
  const findings = found.map((one) => {
    const { crumb, message, hint } = wordDiagnostic(locale, one);
    const { start, end } = one.range;
    const rows = [
      ['text', JSON.stringify(cut(text.slice(start, end)))],
      ...Object.entries(one.args).map(([name, value]) => [name, showArgument(value)]),
      ...(one.related ?? []).map(({ code, range }) => [code, `${place(range.start)}–${place(range.end)}`]),
      ['crumb', crumb],
      ['message', message],
      ['hint', hint],
    ];
    const head = `${place(start)}–${place(end)} ${one.severity} ${one.code} ${one.pointer}`.trimEnd();
    const body = rows.flatMap(([name, value]) =>
      value ? [`  ${name}: ${value.replaceAll('\n', '\n    ')}`] : [],
    );
    return [head, ...body, ''].join('\n');
  });
  return [...findings, `--fix: ${difference(text)}\n`].join('\n');
}

function showArgument(value: unknown): string {
  const isLongList = Array.isArray(value) && value.length > 3;
  return isLongList
    ? `${String(value[0])} … ${String(value.at(-1))} (${value.length})`
    : cut(JSON.stringify(value));
}

/** The changed lines, as `diff -U0` shows them. */
function difference(text: string): string {
  const fixed = fixReport(text, (source) => check(source)) ?? text;
  if (fixed === text) return 'nothing';
  const { hunks } = structuredPatch('', '', text, fixed, '', '', { context: 0 });
  return hunks.map(({ oldStart, lines }) => [`line ${oldStart}`, ...lines.map(cut)].join('\n')).join('\n');
}

/** A text of thousands of letters is known by its beginning. */
function cut(text: string): string {
  return text.length > 200 ? `${text.slice(0, 60)}… (${text.length})` : text;
}

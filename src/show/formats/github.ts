import type { FileDiagnostic, Severity } from '../../diagnostics/diagnostic.ts';
import { shownLines, withoutCommands } from '../../text/shown.ts';
import type { FileResult } from '../result.ts';
import { wordDiagnostic } from '../word-diagnostic.ts';
import type { CreateFormat, FormatOptions } from './format.ts';
import { placeOf } from './place-of.ts';

const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const satisfies Record<
  Severity,
  string
>;

/** Annotations of each kind that GitHub shows for one step; it drops the rest without a word. */
const LIMIT = 10;

/** What the page of a step may hold, in characters: the real limit is 1 MiB. */
const SUMMARY_LIMIT = 900_000;

/**
 * Annotations for GitHub Actions, on the lines of the files. Where there are more than GitHub shows, the last one of
 * each kind tells how many are left out; the summary lists all.
 */
export const formatGithub: CreateFormat = (options) => {
  const held: Partial<Record<Severity, string>> = {};
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  const rows: string[] = [];
  let length = 0;
  let left = 0;
  return {
    isCommands: true,
    head: '',
    word: (result) =>
      result.diagnostics.map((found) => ({
        text: annotation(result, found, options),
        severity: found.severity,
        row: tableRow(result, found, options),
      })),
    add: (worded) => {
      let written = '';
      for (const { text, severity = 'note', row = '' } of worded) {
        counts[severity] += 1;
        if (counts[severity] < LIMIT) written += text;
        else if (counts[severity] === LIMIT) held[severity] = text;
        if (length < SUMMARY_LIMIT) rows.push(row);
        else left += 1;
        length += row.length;
      }
      return written;
    },
    end: (totals) => {
      const last = (Object.keys(COMMANDS) as Severity[]).map((severity) => {
        if (counts[severity] <= LIMIT) return held[severity] ?? '';
        const text = options.locale.ui.validate.moreAnnotations(severity, counts[severity] - LIMIT + 1);
        return `::${COMMANDS[severity]} title=bapa::${escapeData(text)}\n`;
      });
      return `${last.join('')}${options.locale.ui.validate.summary(totals)}\n`;
    },
    summary: (totals) => {
      const words = options.locale.ui.validate;
      const { table } = words;
      const head = ['## bapa validate', '', words.summary(totals), ''];
      if (rows.length === 0) return `${head.join('\n')}\n`;
      const columns = `| ${table.join(' | ')} |\n|${' --- |'.repeat(table.length)}`;
      const more = options.locale.messages['more-problems']({ count: left }, { name: '', pointer: '' });
      const cut = left > 0 ? ['', escapeCell(more.message)] : [];
      return `${[...head, columns, ...rows, ...cut].join('\n')}\n`;
    },
  };
};

function annotation(result: FileResult, found: FileDiagnostic, { projectPath }: FormatOptions): string {
  const { sentence, hint } = wordDiagnostic(result.locale, found);
  const place = placeOf(result, found);
  const text = hint === undefined ? sentence : `${sentence}\n${hint}`;
  const properties = {
    file: projectPath(result.file),
    ...(place && { line: place.line, col: place.column, endLine: place.endLine }),
    ...(place && place.line === place.endLine && { endColumn: place.endColumn }),
    title: `bapa: ${found.code}`,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${COMMANDS[found.severity]} ${list.join(',')}::${escapeData(text)}\n`;
}

function tableRow(result: FileResult, found: FileDiagnostic, { projectPath, locale }: FormatOptions): string {
  const { crumb, message } = wordDiagnostic(result.locale, found);
  const place = placeOf(result, found);
  const where = projectPath(result.file) + (place ? `:${place.line}` : '');
  const cells = [locale.ui.severity[found.severity], where, crumb, message, found.code];
  return `| ${cells.map(escapeCell).join(' | ')} |`;
}

/** The escapes of GitHub's workflow commands. */
function escapeData(text: string): string {
  return withoutCommands(shownLines(text))
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** What stands in a cell is text, whatever the report holds. */
function escapeCell(text: string): string {
  return shownLines(text)
    .replaceAll(/[\\`*_[\]<>|#~@&]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replaceAll(/\s+/g, ' ');
}

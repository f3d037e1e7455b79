import { isWhole } from '../../report/source.ts';
import { SEVERITY_COLORS } from '../severity-colors.ts';
import { shown } from '../../text/shown.ts';
import { wrapWords } from '../../text/wrap-text.ts';
import type { FileDiagnostic } from '../../diagnostics/diagnostic.ts';
import {
  countAnswered,
  countSeverities,
  exitCodeOf,
  isFailure,
  type CheckedFile,
  type FileResult,
} from '../result.ts';
import { wordDiagnostic } from '../word-diagnostic.ts';
import { codeFrame } from '../code-frame.ts';
import type { CreateFormat, FormatOptions } from './format.ts';
import { placeOf } from './place-of.ts';

/** For people: every diagnostic with its place, the lines around it and what to do; then a summary. */
export const formatPretty: CreateFormat = (options) => {
  let isFirst = true;
  const write = (blocks: readonly string[]): string => {
    if (blocks.length === 0) return '';
    const text = `${isFirst ? '' : '\n'}${blocks.join('\n\n')}\n`;
    isFirst = false;
    return text;
  };
  return {
    head: '',
    word: (file) => {
      const shown = options.quiet ? failures(file, options) : file.diagnostics;
      const blocks = shown.map((found) => block(file, found, options));
      // Of a file that could not be read there is nothing to sum up.
      const isSummedUp = file.kind === 'checked' && !file.isPart && !(options.quiet && blocks.length === 0);
      return (isSummedUp ? [...blocks, fileSummary(file, options)] : blocks).map((text) => ({ text }));
    },
    add: (worded) => write(worded.map(({ text }) => text)),
    end: (totals) => {
      const words = options.locale.ui.validate;
      const { gap } = options.locale.document;
      if (options.quiet || totals.files + totals.skipped <= 1) return '';
      const skipped = totals.skipped > 0 ? gap + words.skipped(totals.skipped) : '';
      return write([words.summary(totals) + skipped]);
    },
  };
};

/** With the count of those that are cut off, where they may fail too: what is worst is kept. */
function failures({ diagnostics }: FileResult, { strict }: FormatOptions): readonly FileDiagnostic[] {
  const failing = diagnostics.filter((found) => isFailure(found, strict));
  const cut = diagnostics.filter(({ code }) => code === 'more-problems');
  return failing.length + cut.length === diagnostics.length ? diagnostics : failing;
}

function block(file: FileResult, found: FileDiagnostic, options: FormatOptions): string {
  const { style } = options;
  const { crumb, message, hint } = wordDiagnostic(file.locale, found);
  const { ui } = file.locale;
  const color = style[SEVERITY_COLORS[found.severity]];
  const isPlaceless = file.kind === 'checked' && file.isPlaceless;
  const place = isPlaceless ? undefined : placeOf(file, found);
  const name = shown(file.file);
  const where = place ? `${name}:${place.line}:${place.column}` : name;
  const head = `${color(style.bold(ui.severity[found.severity]))} ${style.dim(found.code)}  ${where}`;
  const text = crumb === '' ? message : `${style.bold(crumb)}${file.locale.document.colon}${message}`;
  const frame =
    file.kind === 'checked' && found.range && !isPlaceless
      ? codeFrame(file.source.lines, found.range, {
          ...options,
          severity: found.severity,
          isAboutSpaces: found.code === 'unusual-space',
        })
      : [];
  const lines = [head, wrap(text, options.columns, '  '), ...frame.map((line) => `  ${line}`)];
  if (hint !== undefined) lines.push(wrap(hint, options.columns, '  → ', '    '));
  return lines.join('\n');
}

/** One line on each file: what was found, and how complete the report is. */
function fileSummary(result: CheckedFile, { style, strict }: FormatOptions): string {
  const { file, locale, source, diagnostics } = result;
  const counts = countSeverities(diagnostics);
  const readable = isWhole(source);
  const line = locale.ui.validate.file({ file, ...counts, ...countAnswered(result), readable });
  return exitCodeOf(result, strict) > 0 ? `${style.red('✗')} ${line}` : `${style.green('✓')} ${line}`;
}

function wrap(text: string, columns: number, first: string, next = first): string {
  return wrapWords(text, Math.max(20, columns - next.length))
    .map((line, index) => ((index === 0 ? first : next) + line).trimEnd())
    .join('\n');
}

import type { Io } from '../edge/io.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { showAll } from '../show/formats/format.ts';
import { formatPretty } from '../show/formats/pretty.ts';
import type { CheckedFile } from '../show/result.ts';
import { formatOptions } from './format-options.ts';

/** What was found in a report as `validate` shows it, for standard error. */
export async function showFindings(
  report: Pick<CheckedFile, 'file' | 'source' | 'locale' | 'isPart' | 'isPlaceless'>,
  found: readonly Diagnostic[],
  options: { readonly draft: boolean },
  io: Io,
): Promise<string> {
  const { file, source, locale, isPart = false, isPlaceless = false } = report;
  return showAll(
    formatPretty,
    [{ kind: 'checked', file, source, locale, isPart, isPlaceless, diagnostics: found }],
    await formatOptions(locale, options, io.stderr, io),
  );
}

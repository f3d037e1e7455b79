import type { Io } from '../edge/io.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { showAll } from '../show/formats/format.ts';
import { formatPretty } from '../show/formats/pretty.ts';
import type { CheckedFile } from '../show/result.ts';
import { formatOptions } from './format-options.ts';

/** What was found in a report as `validate` shows it, for standard error. */
export async function showFindings(
  { file, source, locale, isPart = false }: Pick<CheckedFile, 'file' | 'source' | 'locale' | 'isPart'>,
  found: readonly Diagnostic[],
  options: { readonly draft: boolean },
  io: Io,
): Promise<string> {
  return showAll(
    formatPretty,
    [{ kind: 'checked', isPart, file, locale, source, diagnostics: found }],
    await formatOptions(locale, options, io.stderr, io),
  );
}

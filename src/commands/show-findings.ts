import type { Io } from '../io/io.ts';
import type { Diagnostic } from '../validate/diagnostic.ts';
import { showAll } from '../validate/formats/format.ts';
import { formatPretty } from '../validate/formats/pretty.ts';
import type { OpenReport } from '../workspace/open-report.ts';
import { formatOptions } from './format-options.ts';

/** What was found in a report as `validate` shows it, for standard error. */
export async function showFindings(
  { file, source, locale }: Pick<OpenReport, 'file' | 'source' | 'locale'>,
  found: readonly Diagnostic[],
  options: { readonly draft: boolean },
  io: Io,
): Promise<string> {
  return showAll(
    formatPretty,
    [{ kind: 'checked', file, locale, source, diagnostics: found }],
    await formatOptions(locale, options, io.stderr, io),
  );
}

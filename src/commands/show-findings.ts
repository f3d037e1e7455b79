import type { Io } from '../io/io.ts';
import { checkReport } from '../validate/check-report.ts';
import type { Diagnostic } from '../validate/diagnostic.ts';
import { showAll } from '../validate/formats/format.ts';
import { formatPretty } from '../validate/formats/pretty.ts';
import { fileResult } from '../validate/result.ts';
import { formatOptions } from './format-options.ts';
import { gatherFacts } from '../workspace/gather-facts.ts';
import type { ReadReport } from './read-report.ts';

/** What `validate --draft` says of a report, for standard error; of some of it where `found` is given. */
export async function showFindings(
  { file, source, locale }: Pick<ReadReport, 'file' | 'source' | 'locale'>,
  io: Io,
  found?: readonly Diagnostic[],
): Promise<string> {
  const all = found ?? checkReport(source, await gatherFacts(file, source, io), { draft: true });
  return showAll(
    formatPretty,
    [fileResult(file, locale, source, all)],
    await formatOptions(locale, { draft: true }, io.stderr, io),
  );
}

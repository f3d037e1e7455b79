import type { Io } from '../edge/io.ts';
import { createStyle } from '../io/style.ts';
import type { Locale } from '../locales/locale.ts';
import { formatError } from '../show/format-error.ts';

/** Says on standard error why the tool could not go on. @returns the exit code */
export async function printError(error: unknown, locale: Locale, io: Io): Promise<1 | 2> {
  const { text, exitCode } = formatError(error, locale, await createStyle(io.stderr.colorLevel));
  await io.stderr.write(text);
  return exitCode;
}

import { FileProblem } from '../edge/file-problem.ts';
import type { Style } from '../edge/io.ts';
import type { Locale } from '../locales/locale.ts';
import { unwritable, UserError } from './user-error.ts';

/**
 * Says why the tool could not go on: a user's mistake in two lines, a mistake of bapa with its stack trace and where to
 * report it.
 */
export function formatError(
  error: unknown,
  locale: Locale,
  style: Style,
): { readonly text: string; readonly exitCode: 1 | 2 } {
  const known = error instanceof FileProblem ? new UserError(unwritable(locale, error)) : error;
  if (known instanceof UserError) {
    const hint = known.hint === undefined ? '' : `\n      ${known.hint}`;
    return { text: `${style.red('bapa:')} ${known.message}${hint}\n`, exitCode: known.exitCode };
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const { message, hint } = locale.cli.bug;
  return { text: `${stack}\n\n${message}\n${hint ?? ''}\n`, exitCode: 2 };
}

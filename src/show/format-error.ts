import { FileProblem } from '../edge/file-problem.ts';
import type { Style } from '../edge/io.ts';
import type { Locale } from '../locales/locale.ts';
import { unwritable, UserError } from './user-error.ts';

/** Whether it is no mistake of bapa that it cannot go on. */
export function isExpected(error: unknown): boolean {
  return error instanceof UserError || error instanceof FileProblem;
}

/**
 * Says why the tool could not go on: a user's mistake in two lines, a mistake of bapa with where to report it.
 * @param trace how it came to it, where that is to be told
 * @param address where bugs are reported
 */
export function formatError(
  error: unknown,
  {
    locale,
    style,
    trace,
    address,
  }: {
    readonly locale: Locale;
    readonly style: Style;
    readonly trace?: string | undefined;
    readonly address?: string | undefined;
  },
): { readonly text: string; readonly exitCode: 1 | 2 } {
  const known = error instanceof FileProblem ? new UserError(unwritable(locale, error)) : error;
  if (known instanceof UserError) {
    const hint = known.hint === undefined ? '' : `\n      ${known.hint}`;
    const more = trace === undefined ? '' : `\n${trace}`;
    return { text: `${style.red('bapa:')} ${known.message}${hint}\n${more}`, exitCode: known.exitCode };
  }
  const { message, hint } = locale.cli.bug(address);
  return { text: `${trace ?? ''}\n${message}\n${hint ?? ''}\n`, exitCode: 2 };
}

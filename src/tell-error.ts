import { FileProblem, type Io } from './io/io.ts';
import { createStyle } from './io/style.ts';
import type { Locale } from './locales/locale.ts';
import { UserError } from './user-error.ts';

/**
 * Tells on standard error why the tool could not go on: a user's mistake in two lines, a mistake of bapa with its stack
 * trace and where to report it.
 * @returns the exit code
 */
export async function tellError(error: unknown, locale: Locale, io: Io): Promise<1 | 2> {
  const style = await createStyle(io.stderr.colorLevel);
  const told = error instanceof FileProblem ? fileError(error, locale) : error;
  if (told instanceof UserError) {
    await io.stderr.write(`${style.red('bapa:')} ${told.message}\n      ${told.hint}\n`);
    return told.exitCode;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const { message, hint } = locale.cli.bug;
  await io.stderr.write(`${stack}\n\n${message}\n${hint ?? ''}\n`);
  return 2;
}

function fileError({ path, problem }: FileProblem, locale: Locale): UserError {
  const { message, hint } = locale.cli.files[problem.kind](path);
  return new UserError(message, hint ?? '');
}

import { FileProblem } from '../edge/file-problem.ts';
import type { Style, Trace } from '../edge/io.ts';
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

/** An error and the errors that led to it, with their stacks, and on a line of its own what ran where. */
export function formatTrace(
  error: unknown,
  version: string,
  trace: Trace,
  { cli, document }: Locale,
): string {
  const chain = causesOf(error).map((one) => (one instanceof Error ? trace.stackOf(one) : String(one)));
  const command = ['bapa', ...trace.argv.map(asTyped)].join(' ');
  const lines = [
    chain.join(`\n${cli.cause}${document.colon}`),
    `bapa ${version}, ${trace.runtime}: ${command}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** An error, its cause, the cause of that, … */
function causesOf(error: unknown): unknown[] {
  const chain = new Set<unknown>();
  for (
    let one = error;
    one !== undefined && !chain.has(one);
    one = one instanceof Error ? one.cause : undefined
  )
    chain.add(one);
  return [...chain];
}

/** A word of a command line, so that one sees where it ends and nothing in it steers a terminal. */
function asTyped(word: string): string {
  return /^[^\s"'\\\p{C}]+$/u.test(word)
    ? word
    : JSON.stringify(word).replaceAll(/\p{C}/gu, (mark) => `\\u{${mark.codePointAt(0)!.toString(16)}}`);
}

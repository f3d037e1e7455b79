import type { Trace } from '../edge/io.ts';

/**
 * An error and the errors that led to it, with their stacks, and on a line of its own what ran where.
 * @param cause what stands before an error that led to the one above it
 */
export function formatTrace(error: unknown, version: string, trace: Trace, cause = ''): string {
  const chain = causesOf(error).map((one) =>
    visible(one instanceof Error ? trace.stackOf(one) : String(one)),
  );
  const command = ['bapa', ...trace.argv.map(asTyped)].join(' ');
  return `${chain.join(`\n${cause}`)}\nbapa ${version}, ${trace.runtime}: ${command}\n`;
}

/** A text with what steers a terminal, or ends a line unseen, as numbers: here where nothing else of bapa may be there. */
function visible(text: string): string {
  return text.replaceAll(
    /[^\P{C}\n]|[\u2028\u2029]/gu,
    (mark) => `\\u{${mark.codePointAt(0)!.toString(16)}}`,
  );
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
  return /^[^\s"'\\\p{C}]+$/u.test(word) ? word : visible(JSON.stringify(word));
}

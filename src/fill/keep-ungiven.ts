import type { Direction } from './ask/prompter.ts';
import type { FillSession } from './fill-session.ts';

/**
 * Puts what was typed or marked and not given on the disk, and says that it is there.
 * @returns why the disk does not take it, so that one stays at the question
 */
export async function keepUngiven(
  session: FillSession,
  pointer: string,
  to: Direction,
): Promise<string | undefined> {
  const { drafts, prompter, words } = session;
  const problem = session.keep();
  if (drafts.get(pointer) === undefined || to === 'stop') return undefined;
  if (problem === undefined) await prompter.print([words.skippedText]);
  return problem;
}

import type { Files } from '../edge/io.ts';
import { DIRECTION_MARK as MARK } from '../text/direction-marks.ts';

const MARKED = new RegExp(`^${MARK}|${MARK}$|${MARK}=`);

/**
 * A command line without the marks of direction that come along at the ends of words copied from an Arabic page. Files
 * whose names have them are found as they were typed, and texts for a report stay whole.
 */
export async function withoutDirectionMarks(
  argv: readonly string[],
  files: Pick<Files, 'facts'>,
): Promise<readonly string[]> {
  if (!argv.some((word) => MARKED.test(word))) return argv;
  const cleaned: string[] = [];
  for (const word of argv) {
    const before = cleaned.at(-1);
    if (before === '--title') cleaned.push(word);
    else if (before === '--set' || /^--(?:set|title)=/.test(trimmed(word))) cleaned.push(withValue(word));
    else cleaned.push((await files.facts(word)).kind === 'missing' ? trimmed(word) : word);
  }
  return cleaned;
}

function trimmed(word: string): string {
  return word.replace(new RegExp(`^${MARK}+`), '').replace(new RegExp(`(?<!${MARK})${MARK}+$`), '');
}

/** `path=value`, with the value as it was typed. */
function withValue(word: string): string {
  const [name = '', ...value] = word.split('=');
  return [trimmed(name), ...value].join('=');
}

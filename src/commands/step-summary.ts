import type { Io } from '../edge/io.ts';

/** What the page of a step may hold, in bytes. */
const LIMIT = 1_048_576;

/** Adds Markdown to the page of a step of GitHub Actions, behind what is there already. A page that is full stays as it is. */
export async function writeStepSummary(markdown: string, io: Io): Promise<void> {
  const file = io.env['GITHUB_STEP_SUMMARY'];
  if (!file) return;
  const present =
    (await io.files.facts(file)).kind === 'file' ? await io.files.read(file, LIMIT * 2) : new Uint8Array();
  const text = new TextDecoder().decode(present) + markdown;
  if (new TextEncoder().encode(text).length <= LIMIT) await io.files.write(file, text);
}

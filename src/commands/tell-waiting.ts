import type { Io } from '../edge/io.ts';
import { dirname, join } from '../io/paths.ts';
import type { UnreadFile } from '../show/result.ts';
import type { OpenReport } from '../workspace/open-report.ts';

/**
 * Says on standard error that `fill` keeps half-written answers for a report, and for which questions, or that they
 * cannot be read. Costs two looks at the disk where there are none.
 */
export async function tellWaiting(report: OpenReport | UnreadFile, io: Io): Promise<void> {
  const { file } = report;
  if (!('source' in report) || file === '-') return;
  const { realPath = file } = await io.files.facts(file);
  if ((await io.files.facts(join(dirname(realPath), '.bapa', 'state'))).kind !== 'folder') return;
  const { waitingTexts } = await import('../fill/waiting-texts.ts');
  for (const line of await waitingTexts(report, io)) await io.stderr.write(`${line}\n`);
}

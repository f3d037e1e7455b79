import { isMapping } from '../form/answer.ts';
import type { Io } from '../edge/io.ts';
import { check, type OpenReport } from '../workspace/open-report.ts';
import { showFindings } from './show-findings.ts';

/** Whether answers can be put into a report; shows what is in the way. */
export async function canFill(report: OpenReport, io: Io): Promise<boolean> {
  const { syntax, value } = report.source;
  if (syntax === 'sound' && (isMapping(value) || value === null)) return true;
  const draft = { draft: true };
  await io.stderr.write(await showFindings(report, await check(report, draft), draft, io));
  return false;
}

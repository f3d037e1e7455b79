import { isMapping } from '../form/answer.ts';
import { form } from '../form/form.ts';
import type { Io } from '../edge/io.ts';
import type { Prompter } from '../fill/ask/prompter.ts';
import { UserError } from '../show/user-error.ts';
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

/** Whether a file of YAML is something else than a report: it is not empty, and has nothing of the form. */
function isForeign({ source: { value } }: OpenReport): boolean {
  const keys = isMapping(value) ? Object.keys(value) : [];
  return keys.length > 0 && !form.fields.some(({ key }) => keys.includes(key));
}

/** @throws UserError where answers would be written into a file that is something else than a report */
export function checkIsReport(report: OpenReport): void {
  if (isForeign(report)) throw new UserError(report.locale.fill.notReport.refused(report.file), 1);
}

/** Whether a file may be filled: of one that is something else than a report it is asked. */
export async function mayFill(report: OpenReport, prompter: Prompter): Promise<boolean> {
  if (!isForeign(report)) return true;
  const { title, guidance, yes, no } = report.locale.fill.notReport;
  const reply = await prompter.menu({
    heading: { crumb: '', title: title(report.file), guidance },
    rows: [
      { id: 'no', label: no },
      { id: 'yes', label: yes },
    ],
    selected: 'no',
    commands: [],
    canGoBack: true,
    decides: true,
  });
  return reply.kind === 'pick' && reply.id === 'yes';
}

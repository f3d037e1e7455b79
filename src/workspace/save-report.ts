import { UserError } from '../show/user-error.ts';
import { decodeText } from '../text/decode-text.ts';
import type { Io } from '../edge/io.ts';
import { readReport, withText, type OpenReport } from './open-report.ts';
import { MAX_REPORT_BYTES } from '../text/limits.ts';

/**
 * Writes a report that was changed in the place of what it was, whole or not at all.
 * @throws Error where it could be edited before and could not be after, whatever mistake this program may hold
 * @throws UserError where it would be too large to be read again
 * @throws FileProblem also where another program has changed the file since it was read
 */
export async function saveReport(before: OpenReport, after: OpenReport, io: Io): Promise<void> {
  if (after.text === before.text) return;
  const isEditable = ({ source }: OpenReport) => source.syntax === 'sound';
  if (isEditable(before) && !isEditable(after)) throw new Error(`The edit would break ${after.file}`);
  if (new TextEncoder().encode(after.text).length > MAX_REPORT_BYTES)
    throw new UserError({ message: after.locale.fill.tooLong(after.file) }, 1);
  await io.files.write(after.file, after.text, { over: { bytes: before.text } });
}

/**
 * Reads a report again, to take in what others have written since it was opened or saved.
 * @returns the same report where nothing has changed; undefined where it can no longer be edited
 * @throws FileProblem
 */
export async function reopenReport(report: OpenReport, io: Io): Promise<OpenReport | undefined> {
  const decoded = decodeText(await readReport(report.file, false, io));
  if (!('text' in decoded)) return undefined;
  if (decoded.text === report.text) return report;
  const now = await withText(report, decoded.text, io);
  return now.source.syntax === 'sound' ? now : undefined;
}

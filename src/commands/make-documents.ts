import { isMapping } from '../form/answer.ts';
import type { Files, Io } from '../edge/io.ts';
import { dirname, relative, sep } from '../io/paths.ts';
import type { Locale } from '../locales/locale.ts';
import type { Branding } from '../render/report-document.ts';
import { UserError } from '../show/user-error.ts';
import { countSeverities } from '../show/result.ts';
import { absolutePath } from '../workspace/absolute-path.ts';
import { deliver, type DeliverOptions, type Delivery } from '../workspace/deliver.ts';
import { check, type OpenReport } from '../workspace/open-report.ts';
import { nameOf, type Target } from './render-targets.ts';
import { showFindings } from './show-findings.ts';

/**
 * Makes documents from one report: final ones only if it has no errors, drafts of whatever can be read.
 * @returns 0 made, 1 the report has errors
 * @throws UserError also where a file that may not be replaced is in the way
 * @throws FileProblem
 */
export async function makeDocuments(
  report: OpenReport,
  targets: readonly Target[],
  options: DeliverOptions & { readonly draft: boolean; readonly branding: Branding },
  io: Io,
): Promise<0 | 1> {
  if (!(await mayRender(report, options.draft, io))) return 1;
  const { prepareReport, renderReport } = await import('../render/render-report.ts');
  const named = { ...report, name: nameOf(report.file) };
  const { images } = await report.facts();
  const prepared = await prepareReport(named, images, options.draft, io);
  for (const { path, format } of targets) {
    const folder = wayToReport(path, report.file, io.files);
    const file = await renderReport(prepared, format, { branding: options.branding, folder }, io);
    await printDelivery(path, await deliver(path, file, options, io), report.locale, io);
  }
  return 0;
}

/** @throws UserError (exit code 1) where the file in the way may not be replaced */
async function printDelivery(path: string, delivery: Delivery, { ui }: Locale, io: Io): Promise<void> {
  if (delivery === 'edited') throw new UserError(ui.render.edited(path), 1);
  if (delivery !== 'printed') await io.stderr.write(`${ui.render[delivery](path)}\n`);
}

/** Prints what stands against making the document, or what should be looked at before it is sent. */
async function mayRender(report: OpenReport, draft: boolean, io: Io): Promise<boolean> {
  const { file, source, locale } = report;
  const diagnostics = await check(report, { draft });
  const { error, warning } = countSeverities(diagnostics);
  const usable = source.syntax === 'sound' && isMapping(source.value);
  const allowed = usable && (draft || error === 0);
  if (allowed && (draft || warning === 0)) return true;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    await io.stderr.write(await showFindings({ ...report, isPart: true }, errors, { draft }, io));
  if (warning > 0) await io.stderr.write(`${locale.ui.render.warnings(file, warning)}\n`);
  if (allowed) return true;
  const { message, hint } = usable
    ? locale.ui.render.hasErrors(file, error)
    : locale.ui.render.notAReport(file);
  await io.stderr.write(`\n${message}\n${hint ?? ''}\n`);
  return false;
}

/** From the folder of a document to that of its report, as links are written: `../`; empty where they are one. */
function wayToReport(target: string, report: string, files: Files): string {
  if (target === '-' || report === '-') return '';
  const [from, to] = [dirname(target), dirname(report)];
  if (from === to) return '';
  const way = relative(absolutePath(from, files), absolutePath(to, files));
  return way === '' ? '' : `${way.split(sep).join('/')}/`;
}

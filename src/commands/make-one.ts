import { isMapping } from '../form/answer.ts';
import type { Files, Io } from '../edge/io.ts';
import { dirname, relative, sep } from '../io/paths.ts';
import type { Language, Locale } from '../locales/locale.ts';
import type { DocumentFormatName } from '../render/formats.ts';
import type { Branding } from '../render/report-document.ts';
import { isExpected } from '../show/format-error.ts';
import { countSeverities, type UnreadFile } from '../show/result.ts';
import { checkForm } from '../validate/schema.ts';
import { absolutePath } from '../workspace/absolute-path.ts';
import { check, unreadError, type OpenReport } from '../workspace/open-report.ts';
import { printError } from '../workspace/print-error.ts';
import type { Visit } from '../workspace/visit-file.ts';
import { nameOf, targetsOf, type Target } from './render-targets.ts';
import { showFindings } from './show-findings.ts';
import { tellWaiting } from './tell-waiting.ts';

/** What making the documents of a report needs to know of the run: plain data. */
export interface MakeOptions {
  readonly formats: readonly DocumentFormatName[];
  readonly output?: string;
  readonly outDir?: string;
  /** The folder in which all reports are, as `targetsOf` has it. */
  readonly from?: string | undefined;
  readonly draft: boolean;
  readonly branding: Branding;
  /** Whether it is the only report, so that there is more to say of it to a person. */
  readonly isAlone: boolean;
}

/** What is told of a report: first what is to be made of it, then each document. */
export type Made = MakingReport | MadeDocument;

export interface MakingReport {
  readonly file: string;
  /** The language of messages about it. */
  readonly language: Language;
  readonly targets: readonly Target[];
}

export interface MadeDocument extends Target {
  readonly language: Language;
  readonly bytes: Uint8Array;
}

/** The same as `makeOne`, where a thread has no more than the options. */
export function createMake(options: MakeOptions, locale: Locale): Promise<Visit<Made>> {
  return Promise.resolve(makeOne(options, locale));
}

/** Makes the documents of one report, which others put in their places. What goes wrong is printed. */
export function makeOne(options: MakeOptions, locale: Locale): Visit<Made> {
  return async (opened, isNamed, tell, io) => {
    try {
      const outcome = await make(opened, isNamed, options, tell, io);
      if (options.isAlone && outcome !== 'skipped') await tellWaiting(opened, io);
      return outcome;
    } catch (error) {
      if (!isExpected(error)) throw error;
      return printError(error, locale, io);
    }
  };
}

/**
 * Makes final documents only if the report has no errors, drafts of whatever can be read.
 * @returns 0 made, 1 the report has errors, or what `tell` says
 * @throws UserError
 */
async function make(
  report: OpenReport | UnreadFile,
  isNamed: boolean,
  options: MakeOptions,
  tell: Parameters<Visit<Made>>[2],
  io: Io,
): ReturnType<Visit<Made>> {
  if ('diagnostics' in report) throw unreadError(report);
  if (!isNamed && isNoReport(report)) return 'skipped';
  const { file, locale } = report;
  const targets = targetsOf(file, options.formats, { ...options, files: io.files });
  const end = await tell({ file, language: locale.language, targets });
  if (end !== undefined) return end;
  if (!(await mayRender(report, options.draft, io))) return 1;
  const { prepareReport, renderReport } = await import('../render/render-report.ts');
  const { images } = await report.facts();
  const prepared = await prepareReport({ ...report, name: nameOf(file) }, images, options.draft, io);
  for (const { path, format } of targets) {
    const folder = wayToReport(path, file, io.files);
    const { bytes } = await renderReport(prepared, format, { branding: options.branding, folder }, io);
    const early = await tell({ path, format, bytes, language: locale.language });
    if (early !== undefined) return early;
  }
  return 0;
}

/** A YAML file that a folder happened to hold. */
function isNoReport({ source }: OpenReport): boolean {
  return source.syntax !== 'broken' && checkForm(source).some(({ code }) => code === 'not-a-report');
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

import { isMapping } from '../form/answer.ts';
import { form } from '../form/form.ts';
import type { Io } from '../io/io.ts';
import { chooseLanguage, loadLocale } from '../locales/index.ts';
import { dirname, relative, sep } from '../io/paths.ts';
import type { Picture } from '../prose/parse-image.ts';
import { writers } from '../render/formats.ts';
import type { WriteOptions } from '../render/report-document.ts';
import { canonicalJson } from '../report/canonical-json.ts';
import { checkReport } from '../validate/check-report.ts';
import { showAll } from '../validate/formats/format.ts';
import { formatPretty } from '../validate/formats/pretty.ts';
import { formatOptions } from './format-options.ts';
import { countSeverities, fileResult } from '../validate/result.ts';
import type { Facts } from '../validate/rule.ts';
import { gatherFacts } from '../workspace/gather-facts.ts';
import { convertToPdf } from './convert-to-pdf.ts';
import type { ReadReport } from './read-report.ts';
import type { Target } from './render-targets.ts';

/**
 * Makes documents from one report: final ones only if it has no errors, drafts of whatever can be read.
 * @returns 0 made, 1 the report has errors
 * @throws UserError also where a file that may not be replaced is in the way
 * @throws FileProblem
 */
export async function renderReport(
  report: ReadReport,
  targets: readonly Target[],
  options: {
    readonly draft: boolean;
    readonly force: boolean;
    readonly branding: Pick<WriteOptions, 'reference' | 'logo'>;
  },
  io: Io,
): Promise<0 | 1> {
  const facts = await gatherFacts(report.file, report.source, io);
  if (!(await mayRender(report, facts, options.draft, io))) return 1;
  const [{ buildDocument }, { deliver }] = await Promise.all([
    import('../render/build-document.ts'),
    import('./deliver.ts'),
  ]);
  const { value } = report.source;
  const locale = await loadLocale(
    chooseLanguage({ report: isMapping(value) ? value['language'] : undefined }, {}),
  );
  const document = buildDocument(value, { form, locale, draft: options.draft });
  const date = sourceDate(io.env);
  const given: WriteOptions = {
    ...options.branding,
    ...(date && { date }),
    images: usableImages(facts),
    reportDigest: io.sha256(new TextEncoder().encode(canonicalJson(value))),
  };
  for (const target of targets) {
    const write = await writers[target.format]();
    const content = await write(document, { ...given, folder: wayToReport(target.path, report.file) });
    const bytes =
      target.format === 'pdf' ? await convertToPdf(content, { locale: report.locale }, io) : content;
    await deliver(target, bytes, { force: options.force, locale: report.locale }, io);
  }
  return 0;
}

/** Tells on standard error what stands against making the document, or what should be looked at before it is sent. */
async function mayRender(
  { file, source, locale }: ReadReport,
  facts: Facts,
  draft: boolean,
  io: Io,
): Promise<boolean> {
  const diagnostics = checkReport(source, facts, { draft });
  const { error, warning } = countSeverities(diagnostics);
  const usable = source.readable && isMapping(source.value);
  const allowed = usable && (draft || error === 0);
  if (allowed && (draft || warning === 0)) return true;
  const shown = [fileResult(file, locale, source, diagnostics)];
  await io.stderr.write(showAll(formatPretty, shown, await formatOptions(locale, { draft }, io.stderr, io)));
  if (allowed) return true;
  const { message, hint } = usable
    ? locale.ui.render.hasErrors(file, error)
    : locale.ui.render.notAReport(file);
  await io.stderr.write(`\n${message}\n${hint ?? ''}\n`);
  return false;
}

function usableImages({ images = new Map() }: Facts): Map<string, Picture> {
  return new Map([...images].flatMap(([path, image]) => (typeof image === 'string' ? [] : [[path, image]])));
}

/** From the folder of a document to that of its report, as links are written: `../`; empty where they are one. */
function wayToReport(target: string, report: string): string {
  if (target === '-' || report === '-') return '';
  const way = relative(dirname(target), dirname(report));
  return way === '' ? '' : `${way.split(sep).join('/')}/`;
}

/** The date that SOURCE_DATE_EPOCH names, in seconds since 1970, for reproducible builds. */
function sourceDate(env: Io['env']): Date | undefined {
  const seconds = env['SOURCE_DATE_EPOCH'] ?? '';
  return /^\d{1,11}$/.test(seconds) ? new Date(Number(seconds) * 1000) : undefined;
}

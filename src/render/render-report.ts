import { isMapping } from '../form/answer.ts';
import { form } from '../form/form.ts';
import type { Io } from '../edge/io.ts';
import { chooseLanguage, loadLocale } from '../locales/index.ts';
import type { Locale } from '../locales/locale.ts';
import type { Picture } from '../prose/parse-image.ts';
import { proseReader } from '../prose/read-prose.ts';
import { canonicalJson } from '../report/canonical-json.ts';
import type { Source } from '../report/source.ts';
import type { NamedImage } from '../validate/rule.ts';
import { buildDocument } from './build-document.ts';
import { documentFormats, documentName, type DocumentFormatName } from './formats.ts';
import type { Branding, ReportDocument } from './report-document.ts';

/** A report as a document that every format can write. */
export interface PreparedReport {
  /** The name of its documents, without an extension. */
  readonly name: string;
  /** The language of messages about it. */
  readonly locale: Locale;
  readonly document: ReportDocument;
  readonly images: ReadonlyMap<string, Picture>;
  /** A digest of its value. */
  readonly digest: string;
}

/** Builds the document of a report, checked or not. @param images what the files hold that it shows as images */
export async function prepareReport(
  { name, source, locale }: { readonly name: string; readonly source: Source; readonly locale: Locale },
  images: ReadonlyMap<string, NamedImage>,
  draft: boolean,
  io: Io,
): Promise<PreparedReport> {
  const { value } = source;
  const language = isMapping(value) ? value['language'] : undefined;
  const words = await loadLocale(chooseLanguage({ report: language }, {}));
  return {
    name,
    locale,
    document: buildDocument(value, { form, locale: words, draft, readProse: proseReader(source) }),
    images: new Map(
      [...images].flatMap(([path, image]) => (typeof image === 'string' ? [] : [[path, image]])),
    ),
    digest: io.sha256(new TextEncoder().encode(canonicalJson(value))),
  };
}

/** The file of a document, with its name and its seal. */
export interface RenderedReport {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Makes the file of a report in one format.
 * @param folder the way from the file's folder to the report's, as `WriteOptions` has it
 * @throws UserError where another program cannot make it
 */
export async function renderReport(
  { name, locale, document, images, digest }: PreparedReport,
  format: DocumentFormatName,
  { branding, folder }: { readonly branding: Branding; readonly folder: string },
  io: Io,
): Promise<RenderedReport> {
  const { write, convert, seal } = await documentFormats[format].load();
  const date = sourceDate(io.env);
  const options = { ...branding, ...(date && { date }), images, reportDigest: digest, folder };
  const written = await write(document, options);
  const bytes = convert ? await convert(written, locale, io) : written;
  const hash = (part: Uint8Array) => io.sha256(part);
  return {
    name: documentName(name, format, document.draft),
    bytes: seal.add(bytes, hash),
  };
}

/** The date that SOURCE_DATE_EPOCH names, in seconds since 1970, for reproducible builds. */
function sourceDate(env: Io['env']): Date | undefined {
  const seconds = env['SOURCE_DATE_EPOCH'] ?? '';
  return /^\d{1,11}$/.test(seconds) ? new Date(Number(seconds) * 1000) : undefined;
}

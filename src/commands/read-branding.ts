import { FileProblem, type Io } from '../io/io.ts';
import type { Locale, Message } from '../locales/locale.ts';
import { parseImage } from '../prose/parse-image.ts';
import type { WriteOptions } from '../render/report-document.ts';
import { UserError } from '../user-error.ts';
import type { ReadProblem } from '../validate/diagnostic.ts';
import { MAX_IMAGE_BYTES } from '../validate/rule.ts';

const MAX_REFERENCE_BYTES = 20_000_000;

/** Files of an organization that a document takes its looks from. */
export interface BrandingOptions {
  readonly referenceDoc?: string;
  readonly logo?: string;
}

/**
 * Reads an organization's styles and logo.
 * @throws UserError where one cannot be read or may not be used
 */
export async function readBranding(
  options: BrandingOptions,
  locale: Locale,
  io: Io,
): Promise<Pick<WriteOptions, 'reference' | 'logo'>> {
  const { referenceDoc, logo } = options;
  return {
    ...(logo !== undefined && { logo: await readLogo(logo, locale, io) }),
    ...(referenceDoc !== undefined && { reference: await readStyles(referenceDoc, locale, io) }),
  };
}

async function readLogo(path: string, locale: Locale, io: Io) {
  const picture = parseImage(await read(path, MAX_IMAGE_BYTES, locale, io));
  if (!picture) throw failed(locale.ui.render.logoNoImage(path));
  return picture;
}

async function readStyles(path: string, locale: Locale, io: Io) {
  const bytes = await read(path, MAX_REFERENCE_BYTES, locale, io);
  const { readReference } = await import('../render/docx/reference/read-reference.ts');
  const reference = readReference(bytes);
  if (typeof reference === 'string') throw failed(locale.ui.render.referenceRefused[reference](path));
  return reference;
}

async function read(path: string, limit: number, locale: Locale, io: Io): Promise<Uint8Array> {
  try {
    return await io.files.read(path, limit);
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    const { kind } = error.problem;
    const reason = kind === 'busy' || kind === 'no-space' ? { kind: 'failed' as const } : error.problem;
    const told = locale.messages['cannot-read']({ reason: reason as ReadProblem }, { name: '', pointer: '' });
    throw failed({ ...told, message: `${path}: ${told.message}` });
  }
}

function failed({ message, hint = '' }: Message): UserError {
  return new UserError(message, hint);
}

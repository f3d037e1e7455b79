import { FileProblem } from '../edge/file-problem.ts';
import type { Io } from '../edge/io.ts';
import type { Locale } from '../locales/locale.ts';
import { parseImage } from '../prose/parse-image.ts';
import type { Branding } from '../render/report-document.ts';
import { unreadable, UserError } from '../show/user-error.ts';
import { MAX_IMAGE_BYTES, MAX_IMAGE_PIXELS, MAX_TEMPLATE_BYTES } from '../text/limits.ts';

/** The size that each file may have, in bytes. */
const LIMITS = { template: MAX_TEMPLATE_BYTES, logo: MAX_IMAGE_BYTES } as const;

/** Files of an organization that a document takes its looks from. */
export interface BrandingOptions {
  readonly referenceDoc?: string;
  readonly logo?: string;
}

/**
 * Reads an organization's styles and logo.
 * @throws UserError where one cannot be read or may not be used
 */
export async function readBranding(options: BrandingOptions, locale: Locale, io: Io): Promise<Branding> {
  const { referenceDoc, logo } = options;
  return {
    ...(logo !== undefined && { logo: await readLogo(logo, locale, io) }),
    ...(referenceDoc !== undefined && { reference: await readStyles(referenceDoc, locale, io) }),
  };
}

async function readLogo(path: string, locale: Locale, io: Io) {
  const picture = parseImage(await read(path, 'logo', locale, io));
  if (!picture) throw new UserError(locale.ui.render.logoNoImage(path));
  if (picture.width * picture.height > MAX_IMAGE_PIXELS)
    throw new UserError(locale.ui.render.logoTooLarge(path, MAX_IMAGE_PIXELS));
  return picture;
}

async function readStyles(path: string, locale: Locale, io: Io) {
  const bytes = await read(path, 'template', locale, io);
  const { readReference } = await import('../render/docx/reference/read-reference.ts');
  const reference = readReference(bytes);
  if (typeof reference === 'string') throw new UserError(locale.ui.render.referenceRefused[reference](path));
  return reference;
}

async function read(path: string, purpose: 'logo' | 'template', locale: Locale, io: Io): Promise<Uint8Array> {
  try {
    return await io.files.read(path, LIMITS[purpose]);
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    throw new UserError(unreadable(locale, purpose, error.inReading), 2, { cause: error });
  }
}

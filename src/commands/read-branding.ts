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
 * Reads an organization's looks and logo.
 * @throws UserError where one cannot be read or may not be used
 */
export async function readBranding(
  { referenceDoc, logo }: BrandingOptions,
  locale: Locale,
  io: Io,
): Promise<Branding> {
  return {
    ...(logo !== undefined && { logo: await readLogo(logo, locale, io) }),
    ...(referenceDoc !== undefined && { reference: await readHouse(referenceDoc, locale, io) }),
  };
}

/** Says what of an organization's looks does not come along, or not as it was. */
export async function tellBranding(
  { reference }: Branding,
  { referenceDoc, logo }: BrandingOptions,
  locale: Locale,
  io: Io,
): Promise<void> {
  if (!reference || referenceDoc === undefined) return;
  const { describeReference } = await import('../render/docx/reference/describe-reference.ts');
  const { left, changes, hasFirstPicture } = describeReference(reference);
  const { house } = locale.ui.render;
  const [kept, changed] = [left.map((what) => house.kept[what]), changes.map((what) => house.changes[what])];
  const lines = [
    ...(kept.length > 0 ? [house.left(referenceDoc, kept)] : []),
    ...(changed.length > 0 ? [house.changed(referenceDoc, changed)] : []),
    ...(logo !== undefined && hasFirstPicture ? [house.logo(logo, referenceDoc)] : []),
  ];
  for (const line of lines) await io.stderr.write(`${line}\n`);
}

async function readLogo(path: string, locale: Locale, io: Io) {
  const picture = parseImage(await read(path, 'logo', locale, io));
  if (!picture) throw new UserError(locale.ui.render.logoNoImage(path));
  if (picture.width * picture.height > MAX_IMAGE_PIXELS)
    throw new UserError(locale.ui.render.logoTooLarge(path, MAX_IMAGE_PIXELS));
  return picture;
}

async function readHouse(path: string, locale: Locale, io: Io) {
  const bytes = await read(path, 'template', locale, io);
  const { readReference } = await import('../render/docx/reference/read-reference.ts');
  const reference = readReference(bytes);
  if (!reference) throw new UserError(locale.ui.render.noReference(path));
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

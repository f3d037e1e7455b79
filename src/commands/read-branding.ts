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
 * Reads an organization's looks and logo, and says what of its looks does not come along, or not as it was.
 * @throws UserError where one cannot be read or may not be used
 */
export async function readBranding(options: BrandingOptions, locale: Locale, io: Io): Promise<Branding> {
  const { referenceDoc, logo } = options;
  const branding: Branding = {
    ...(logo !== undefined && { logo: await readLogo(logo, locale, io) }),
    ...(referenceDoc !== undefined && { reference: await readHouse(referenceDoc, locale, io) }),
  };
  if (referenceDoc !== undefined && branding.reference) {
    const { describeReference } = await import('../render/docx/reference/describe-reference.ts');
    const { house } = locale.ui.render;
    const { left, changes, hasFirstPicture } = describeReference(branding.reference);
    const lines = [
      ...(left.length > 0
        ? [
            house.left(
              referenceDoc,
              left.map((what) => house.kept[what]),
            ),
          ]
        : []),
      ...(changes.length > 0
        ? [
            house.changed(
              referenceDoc,
              changes.map((what) => house.changes[what]),
            ),
          ]
        : []),
      ...(logo !== undefined && hasFirstPicture ? [house.logo(logo, referenceDoc)] : []),
    ];
    for (const line of lines) await io.stderr.write(`${line}\n`);
  }
  return branding;
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

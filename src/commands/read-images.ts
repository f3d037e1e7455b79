import { FileProblem, type FileFacts, type Io } from '../io/io.ts';
import { join } from '../io/paths.ts';
import { parseImage, type Picture } from '../prose/parse-image.ts';
import { isInside } from '../validate/is-inside.ts';
import { MAX_IMAGE_BYTES } from '../validate/rule.ts';

/** The folder of a report, and what is known of the files in it. */
interface Place {
  readonly folder: string;
  /** The same with links followed, absolute. */
  readonly realPath: string | undefined;
  readonly files: ReadonlyMap<string, FileFacts>;
}

/**
 * Reads the images of a report, by their paths in it. Left out are those that a document may not show: too large, no
 * files, or outside the report's folder by way of a link.
 */
export async function readImages(
  paths: readonly string[],
  place: Place,
  io: Io,
): Promise<Map<string, Picture | 'no-image'>> {
  const images = new Map<string, Picture | 'no-image'>();
  for (const path of paths) {
    const facts = place.files.get(path);
    if (!facts || !mayRead(facts, place)) continue;
    const image = await readImage(join(place.folder, path), io);
    if (image) images.set(path, image);
  }
  return images;
}

function mayRead({ kind, size, realPath = '' }: FileFacts, place: Place): boolean {
  if (kind !== 'file' || size > MAX_IMAGE_BYTES) return false;
  return place.realPath !== undefined && isInside(place.realPath, realPath);
}

async function readImage(path: string, io: Io): Promise<Picture | 'no-image' | undefined> {
  try {
    return parseImage(await io.files.read(path, MAX_IMAGE_BYTES)) ?? 'no-image';
  } catch (error) {
    if (error instanceof FileProblem) return undefined;
    throw error;
  }
}

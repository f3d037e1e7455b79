import { FileProblem } from '../edge/file-problem.ts';
import type { Files } from '../edge/io.ts';
import { join } from '../io/paths.ts';
import { parseImage } from '../prose/parse-image.ts';
import type { ReportPath } from '../text/report-path.ts';
import { type NamedFile, type NamedImage } from '../validate/rule.ts';
import { MAX_IMAGE_BYTES, MAX_IMAGE_PIXELS } from '../text/limits.ts';

/**
 * Reads the images of a report, by their paths in it. Left out are those that a document may not show: too large, no
 * files, or outside the report's folder by way of a link.
 */
export async function readImages(
  paths: readonly ReportPath[],
  folder: string,
  known: ReadonlyMap<string, NamedFile>,
  files: Files,
): Promise<Map<string, NamedImage>> {
  const images = new Map<string, NamedImage>();
  for (const path of paths) {
    const file = known.get(path);
    if (file && mayRead(file)) images.set(path, await readImage(join(folder, path), files));
  }
  return images;
}

function mayRead({ kind, size, isOutside }: NamedFile): boolean {
  return kind === 'file' && size <= MAX_IMAGE_BYTES && !isOutside;
}

async function readImage(path: string, files: Files): Promise<NamedImage> {
  try {
    const picture = parseImage(await files.read(path, MAX_IMAGE_BYTES));
    if (!picture) return 'kind';
    return picture.width * picture.height > MAX_IMAGE_PIXELS ? 'pixels' : picture;
  } catch (error) {
    if (error instanceof FileProblem) return 'missing';
    throw error;
  }
}

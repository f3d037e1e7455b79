import { decodePath, isReportPath } from '../../text/report-path.ts';
import type { ImageProblem } from '../../diagnostics/args.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { listImages, mayHoldImage } from '../image-findings.ts';
import { locateInValue } from '../locate-in-value.ts';
import { type Facts, type ProseRule } from '../rule.ts';
import { MAX_IMAGE_BYTES, MAX_IMAGE_PIXELS } from '../../text/limits.ts';

/** An image that cannot be set in the document: not there, not in the report's folder, of another kind, too large. */
export const imageMissing: ProseRule = {
  needs: { prose: mayHoldImage },
  check: ({ prose, source }, facts) =>
    listImages(prose).flatMap(({ pointer, text, finding }) => {
      const path = decodePath(finding.subject);
      const problem = finding.kind === 'remote-image' ? undefined : problemOf(path, facts);
      if (!problem) return [];
      const limit = problem === 'pixels' ? MAX_IMAGE_PIXELS : MAX_IMAGE_BYTES;
      const range = locateInValue(source, pointer, text, finding.range);
      const near = problem === 'missing' ? (facts.files.get(path)?.near ?? []) : [];
      return [
        diagnostic('image-missing', pointer, range, {
          path,
          problem,
          limit,
          ...(near.length > 0 && { near }),
        }),
      ];
    }),
};

function problemOf(path: string, facts: Facts): ImageProblem | undefined {
  const file = facts.files.get(path);
  if (!isReportPath(path) || file?.isOutside) return 'outside';
  if (!file) return undefined;
  if (file.kind === 'missing') return 'missing';
  if (file.kind !== 'file' || file.size === 0) return 'kind';
  // What is too large is not opened, so that the end of its name must do.
  if (file.size > MAX_IMAGE_BYTES) return /\.(?!png$|jpe?g$)\w+$/i.test(path) ? 'kind' : 'too-large';
  const image = facts.images.get(path);
  return typeof image === 'string' ? image : undefined;
}

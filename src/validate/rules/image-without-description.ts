import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { mayHoldImage, listImages } from '../image-findings.ts';
import { locateInValue } from '../locate-in-value.ts';
import type { ProseRule } from '../rule.ts';

/** An image without words for readers who cannot see it: `![](photo.png)`. */
export const imageWithoutDescription: ProseRule = {
  needs: { prose: mayHoldImage },
  check: ({ prose, source }) =>
    listImages(prose)
      .filter(({ text, finding }) => /^!\[\s*\]/.test(text.slice(finding.range.start)))
      .map(({ pointer, text, finding }) => {
        const range = locateInValue(source, pointer, text, finding.range);
        return diagnostic('image-without-description', pointer, range, { path: finding.subject });
      }),
};

import { diagnostic } from '../diagnostic.ts';
import { listImages } from '../image-findings.ts';
import { locateInValue } from '../locate-in-value.ts';
import type { Rule } from '../rule.ts';

/** An image without words for readers who cannot see it: `![](photo.png)`. */
export const checkImageWithoutDescription: Rule = ({ prose, source }) =>
  listImages(prose())
    .filter(({ text, finding }) => /^!\[\s*\]/.test(text.slice(finding.range.start)))
    .map(({ pointer, text, finding }) => {
      const range = locateInValue(source, pointer, text, finding.range);
      return diagnostic('image-without-description', pointer, range, { path: finding.subject });
    });

import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { mayHoldImage, listImages } from '../image-findings.ts';
import { locateInValue } from '../locate-in-value.ts';
import type { ProseRule } from '../rule.ts';

/** An image on the web: it is never fetched, so the document shows a link to it instead. */
export const imageRemote: ProseRule = {
  needs: { prose: mayHoldImage },
  check: ({ prose, source }) =>
    listImages(prose)
      .filter(({ finding }) => finding.kind === 'remote-image')
      .map(({ pointer, text, finding }) => {
        const range = locateInValue(source, pointer, text, finding.range);
        return diagnostic('image-remote', pointer, range, { url: finding.subject });
      }),
};

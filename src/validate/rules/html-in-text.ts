import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { locateInValue } from '../locate-in-value.ts';
import type { ProseRule } from '../rule.ts';

/** HTML in an answer: tags are removed and the words between them kept. */
export const htmlInText: ProseRule = {
  needs: { prose: (text) => text.includes('<') },
  check: ({ prose, source }) =>
    prose.flatMap(({ pointer, text, prose: { findings } }) =>
      findings
        .filter(({ kind }) => kind === 'html')
        .map(({ range, subject }) => {
          const place = locateInValue(source, pointer, text, range);
          return diagnostic('html-in-text', pointer, place, { html: subject });
        }),
    ),
};

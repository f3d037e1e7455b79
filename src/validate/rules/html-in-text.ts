import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { locateInValue } from '../locate-in-value.ts';
import type { ProseRule } from '../rule.ts';

/** HTML in an answer: tags are removed and the words between them kept. Told once for each answer, at the first tag. */
export const htmlInText: ProseRule = {
  needs: { prose: (text) => text.includes('<') },
  check: ({ prose, source }) =>
    prose.flatMap(({ pointer, text, prose: { findings } }) => {
      const [first, ...others] = findings.filter(({ kind }) => kind === 'html');
      if (!first) return [];
      const range = locateInValue(source, pointer, text, first.range);
      return [diagnostic('html-in-text', pointer, range, { html: first.subject, others: others.length })];
    }),
};

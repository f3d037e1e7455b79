import { diagnostic } from '../diagnostic.ts';
import { locateInValue } from '../locate-in-value.ts';
import type { Rule } from '../rule.ts';

/** A Markdown heading inside an answer: the template's own headings are the only ones, so it is set as a bold line. */
export const checkHeadingInText: Rule = ({ prose, source }) =>
  prose().flatMap(({ pointer, text, prose: { findings } }) =>
    findings
      .filter(({ kind }) => kind === 'heading')
      .map(({ range, subject }) => {
        const place = locateInValue(source, pointer, text, range);
        return diagnostic('heading-in-text', pointer, place, { heading: subject });
      }),
  );

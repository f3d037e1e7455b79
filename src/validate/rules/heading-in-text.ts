import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { locateInValue } from '../locate-in-value.ts';
import type { ProseRule } from '../rule.ts';

/** `# ` at the beginning of a line, item or quote, or a line of `=` or `-` below. */
const HEADING_MARK = /(?:^|[\s>:])#{1,6}(?:\s|$)|(?:^|[\s>:])(?:=+|-+)[ \t]*$/m;

/** A Markdown heading inside an answer: the template's own headings are the only ones, so it is set as a bold line. */
export const headingInText: ProseRule = {
  needs: { prose: (text) => HEADING_MARK.test(text) },
  check: ({ prose, source }) =>
    prose.flatMap(({ pointer, text, prose: { findings } }) =>
      findings
        .filter(({ kind }) => kind === 'heading')
        .map(({ range, subject }) => {
          const place = locateInValue(source, pointer, text, range);
          return diagnostic('heading-in-text', pointer, place, { heading: subject });
        }),
    ),
};

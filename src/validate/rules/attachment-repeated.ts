import { valueRange } from '../../report/source.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { listPaths } from '../list-paths.ts';
import type { AnswersRule } from '../rule.ts';

/** One file named twice: mostly the concept note given again as the list of participants. */
export const attachmentRepeated: AnswersRule = {
  needs: 'answers',
  check: ({ answers, source }) => {
    const first = new Map<string, string>();
    return listPaths(answers).flatMap(({ pointer, path }) => {
      const earlier = first.get(path);
      if (earlier === undefined) {
        first.set(path, pointer);
        return [];
      }
      const range = valueRange(source, earlier);
      const firstLine = source.lines.locate(range.start).line;
      const args = { path, firstLine };
      return [
        diagnostic('attachment-repeated', pointer, valueRange(source, pointer), args, {
          related: [{ code: 'first', range }],
        }),
      ];
    });
  },
};

import { isScalar } from 'yaml';
import { isTextField } from '../../form/field.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { AnswersRule } from '../rule.ts';

/** ` # 3` inside an answer without quotation marks: YAML takes the number sign and all after it for a comment. */
export const commentInText: AnswersRule = {
  needs: 'answers',
  check: ({ answers, source }) =>
    answers.flatMap(({ field, pointer }) => {
      const position = source.positions.get(pointer);
      if (
        !isTextField(field) ||
        !isScalar(position?.node) ||
        position.node.type !== 'PLAIN' ||
        !position.value
      )
        return [];
      const { end } = position.value;
      const comment = /^ #[ \t]?\d[^\r\n]*/.exec(source.text.slice(end, end + 500))?.[0].trimEnd();
      if (comment === undefined) return [];
      const range = { start: end + 1, end: end + comment.length };
      return [diagnostic('comment-in-text', pointer, range, { comment: comment.trim() })];
    }),
};

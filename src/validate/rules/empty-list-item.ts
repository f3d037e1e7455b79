import { isAnswered } from '../../form/answer.ts';
import type { Range } from '../../text/range.ts';
import { keyRange, type Source } from '../../report/source.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { AnswersRule } from '../rule.ts';

/** An item without anything in it, in a list with other items: a fresh report's only item is not meant. */
export const emptyListItem: AnswersRule = {
  needs: 'answers',
  check: ({ answers, source }) =>
    answers.flatMap(({ field, value, children }) => {
      if (field.kind !== 'list' || !isAnswered(value)) return [];
      return children
        .filter((child) => !isAnswered(child.value))
        .map(({ pointer }) => diagnostic('empty-list-item', pointer, dashRange(source, pointer), {}));
    }),
};

/** The dash of an item, where nothing else is written. */
function dashRange(source: Source, pointer: string): Range {
  const position = source.positions.get(pointer);
  const before = position?.value ? undefined : position?.node?.range?.[0];
  const dash = before === undefined ? -1 : source.text.lastIndexOf('-', before);
  return dash < 0 ? keyRange(source, pointer) : { start: dash, end: dash + 1 };
}

import type { FieldPath } from '../../generated/field-paths.ts';
import { READS } from '../../locales/index.ts';
import { recognizeItem, recognizeSession, type Numbered } from '../../recognize/recognize-heading.ts';
import { NONE, type Recognition } from '../../recognize/recognition.ts';
import { valueRange } from '../../report/source.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { AnswersRule } from '../rule.ts';

/** Items whose numbers the document gives. */
const NUMBERED: ReadonlySet<string> = new Set(['recommendations[].action', 'sessions[].action_points[]']);

/** A number typed before what the document numbers itself: it would read `Session I: Session I: Opening`. */
export const numberedTwice: AnswersRule = {
  needs: 'answers',
  check: ({ answers, source }) =>
    answers.flatMap(({ field, pointer, value }) => {
      if (typeof value !== 'string') return [];
      const found = recognizeNumber(field.path, value);
      if (found.kind !== 'certain') return [];
      return [
        diagnostic('numbered-twice', pointer, valueRange(source, pointer), { number: found.value.number }),
      ];
    }),
};

function recognizeNumber(path: FieldPath, text: string): Recognition<Numbered> {
  if (path === 'sessions[].title') return recognizeSession(text, READS);
  // A whole list in one answer is meant as such.
  const isOneItem = NUMBERED.has(path) && !text.trim().includes('\n');
  return isOneItem ? recognizeItem(text, READS) : NONE;
}

import { applyEditsToFile, setAnswer } from '../report/edit.ts';
import { parseSource } from '../report/parse-source.ts';
import type { Source } from '../report/source.ts';
import type { GivenAnswer } from './merge-answers.ts';

/**
 * Puts answers into the text of a report one after the other. `changed` counts those that were not there already.
 * @throws NotEditable
 */
export function mergeReport(
  fileText: string,
  given: readonly GivenAnswer[],
): { readonly text: string; readonly source: Source; readonly changed: number } {
  let text = fileText;
  let source = parseSource(text);
  let changed = 0;
  for (const { pointer, value } of given) {
    const edits = setAnswer(source, pointer, value);
    if (edits.length === 0) continue;
    changed += 1;
    text = applyEditsToFile(text, edits);
    source = parseSource(text);
  }
  return { text, source, changed };
}

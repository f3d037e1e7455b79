import { listAnswers, walkAnswers } from '../form/answer.ts';
import { form } from '../form/form.ts';
import { isWithin } from '../form/pointer.ts';
import type { Source } from '../report/source.ts';
import { onceForEach } from './known-prose.ts';
import { parseProse } from './parse-prose.ts';
import type { Prose, ReadProse } from './prose.ts';

const NOTHING: Prose = { root: { type: 'root', children: [] }, findings: [] };

/**
 * Reads the answers of a report, each text once in a run, whoever asks first.
 * @param about reads only the texts of this answer; nothing is found in others
 */
export function proseReader(source: Source, about = ''): ReadProse {
  const read = onceForEach(source, parseProse);
  if (about === '') return read;
  const answers = [...walkAnswers(listAnswers(form, source.value))];
  const texts = new Set(answers.filter(({ pointer }) => isWithin(pointer, about)).map(({ value }) => value));
  return (text, isPlain) => (texts.has(text) ? read(text, isPlain) : NOTHING);
}

import { isTextField } from '../form/field.ts';
import { askChoice, askChoices } from './ask-choice.ts';
import type { Ended } from './ended.ts';
import { answerAt } from './questions.ts';
import { TextTalk } from './text-talk.ts';
import type { Talk } from './talk.ts';

/** Asks one question until it is answered and saved, or left. */
export async function askQuestion(talk: Talk, pointer: string): Promise<Ended> {
  const answer = answerAt(talk.report.source.value, pointer);
  if (!answer) return 'on';
  const { field } = answer;
  if (field.kind === 'choice') return askChoice(talk, answer, field);
  if (field.kind === 'choices') return askChoices(talk, answer, field);
  return isTextField(field) ? new TextTalk(talk, answer, field).ask() : 'on';
}

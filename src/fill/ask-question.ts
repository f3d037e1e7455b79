import { isTextField } from '../form/field.ts';
import { askChoice, askChoices } from './ask-choice.ts';
import { answerAt } from './questions.ts';
import type { Direction } from './ask/prompter.ts';
import { askText } from './ask-text.ts';
import type { FillSession } from './fill-session.ts';

/** Asks one question until it is answered and saved, or left. */
export async function askQuestion(session: FillSession, pointer: string): Promise<Direction> {
  const answer = answerAt(session.report.source.value, pointer);
  if (!answer) return 'next';
  const { field } = answer;
  if (field.kind === 'choice') return askChoice(session, answer, field);
  if (field.kind === 'choices') return askChoices(session, answer, field);
  return isTextField(field) ? askText(session, answer, field) : 'next';
}

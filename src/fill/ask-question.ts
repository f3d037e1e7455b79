import { isTextField } from '../form/field.ts';
import { askChoice, askChoices } from './ask-choice.ts';
import { askMisfit } from './ask-misfit.ts';
import { askText } from './ask-text.ts';
import type { FillSession } from './fill-session.ts';
import type { Destination } from './navigation.ts';
import { offerLostTexts } from './offer-draft.ts';
import { answerAt, misfitAt } from './questions.ts';

/** Asks one question until it is answered and saved, or left. */
export async function askQuestion(session: FillSession, pointer: string): Promise<Destination> {
  const answer = answerAt(session.report.source.value, pointer);
  if (!answer) return 'next';
  const misfit = misfitAt(session.report.source.value, pointer);
  if (misfit) return askMisfit(session, misfit.pointer);
  const { field } = answer;
  if (field.kind === 'choice') return askChoice(session, pointer, field);
  if (field.kind === 'choices') return askChoices(session, pointer, field);
  if (!isTextField(field)) return 'next';
  const outcome = await askText(session, pointer, field);
  return outcome === 'gone' ? offerLostTexts(session) : outcome;
}

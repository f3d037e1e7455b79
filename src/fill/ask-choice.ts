import { isAnswered, type Answer } from '../form/answer.ts';
import type { ChoiceField } from '../form/field.ts';
import type { Direction, MenuRow } from './ask/prompter.ts';
import { optionWords } from '../locales/words.ts';
import { questionHeading } from './question-heading.ts';
import { answerAt } from './questions.ts';
import { saveAnswer } from './save-answer.ts';
import type { FillSession } from './fill-session.ts';

function rowsOf({ locale }: FillSession, field: ChoiceField): MenuRow[] {
  const words = optionWords(locale, field);
  return field.options.map((id) => ({ id, label: words[id] ?? id }));
}

/** Asks for one of the options. */
export async function askChoice(
  session: FillSession,
  answer: Answer,
  field: ChoiceField,
): Promise<Direction> {
  for (let problems: readonly string[] = []; ;) {
    const { prompter, report: seen } = session;
    const { value } = answerAt(seen.source.value, answer.pointer) ?? answer;
    const reply = await prompter.menu({
      heading: questionHeading(session, answer, problems),
      rows: rowsOf(session, field).map((row) => ({ ...row, isCurrent: row.id === value })),
      selected: typeof value === 'string' ? value : '',
      commands: [],
      canSkip: true,
      canGoBack: true,
    });
    if (reply.kind !== 'pick') return reply.kind === 'leave' ? reply.to : 'next';
    const outcome = await saveAnswer(session, seen, answer, reply.id);
    if (outcome.kind === 'saved') return 'next';
    problems = outcome.problems;
  }
}

/** Asks for any number of the options. */
export async function askChoices(
  session: FillSession,
  answer: Answer,
  field: ChoiceField,
): Promise<Direction> {
  for (let problems: readonly string[] = []; ;) {
    const { prompter, report: seen } = session;
    const { value } = answerAt(seen.source.value, answer.pointer) ?? answer;
    const chosen = Array.isArray(value) ? value.map(String) : [];
    const reply = await prompter.checklist({
      heading: questionHeading(session, answer, problems),
      rows: rowsOf(session, field),
      chosen,
    });
    if (reply.kind === 'leave') return reply.to;
    if (reply.chosen.length === 0 && !isAnswered(value)) return 'next';
    const outcome = await saveAnswer(session, seen, answer, reply.chosen.length > 0 ? reply.chosen : null);
    if (outcome.kind === 'saved') return 'next';
    problems = outcome.problems;
  }
}

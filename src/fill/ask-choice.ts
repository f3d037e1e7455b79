import { isAnswered, type Answer } from '../form/answer.ts';
import type { ChoiceField } from '../form/field.ts';
import type { Turn } from './ask/asker.ts';
import { ENDS, type Ended } from './ended.ts';
import { headingOf } from './heading-of.ts';
import { answerAt } from './questions.ts';
import { saveAnswer } from './save-answer.ts';
import type { Talk } from './talk.ts';

function rowsOf({ locale }: Talk, field: ChoiceField, chosen: unknown, marks: boolean) {
  const options: Readonly<Record<string, string>> = locale.choices[field.path];
  return field.options.map((id) => ({
    id,
    label: options[id] ?? id,
    ...(marks && { isCurrent: id === chosen }),
  }));
}

/** Asks for one of the options. */
export async function askChoice(talk: Talk, answer: Answer, field: ChoiceField): Promise<Ended> {
  const { asker, report } = talk;
  for (let problems: readonly string[] = []; ;) {
    const seen = report.source;
    const { value } = answerAt(seen.value, answer.pointer) ?? answer;
    const reply = await asker.menu({
      heading: headingOf(talk, answer, problems),
      rows: rowsOf(talk, field, value, true),
      selected: typeof value === 'string' ? value : '',
      commands: [],
      canSkip: true,
      canGoBack: true,
    });
    if (reply.kind !== 'pick') return reply.kind in ENDS ? ENDS[reply.kind as Turn['kind']] : 'on';
    const outcome = await saveAnswer(talk, seen, answer, reply.id);
    if (outcome === 'done') return 'on';
    problems = outcome.problems;
  }
}

/** Asks for any number of the options. */
export async function askChoices(talk: Talk, answer: Answer, field: ChoiceField): Promise<Ended> {
  const { asker, report } = talk;
  for (let problems: readonly string[] = []; ;) {
    const seen = report.source;
    const { value } = answerAt(seen.value, answer.pointer) ?? answer;
    const chosen = Array.isArray(value) ? value.map(String) : [];
    const rows = rowsOf(talk, field, undefined, false);
    const reply = await asker.checklist({ heading: headingOf(talk, answer, problems), rows, chosen });
    if (reply.kind !== 'answer') return ENDS[reply.kind];
    if (reply.chosen.length === 0 && !isAnswered(value)) return 'on';
    const outcome = await saveAnswer(talk, seen, answer, reply.chosen.length > 0 ? reply.chosen : null);
    if (outcome === 'done') return 'on';
    problems = outcome.problems;
  }
}

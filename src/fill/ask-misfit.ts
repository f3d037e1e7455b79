import { isAnswered, isMisfit, type Answer } from '../form/answer.ts';
import type { AnswerValue } from '../form/answer-value.ts';
import { isTextField, type Field } from '../form/field.ts';
import { joinPointer } from '../form/pointer.ts';
import type { Source } from '../report/source.ts';
import { typedText } from '../report/typed-text.ts';
import { wordDiagnostic } from '../show/word-diagnostic.ts';
import { mainField } from '../validate/list-fixes.ts';
import { checkShape } from '../validate/shapes.ts';
import type { FillSession } from './fill-session.ts';
import type { Destination } from './navigation.ts';
import { namePlace } from './places/name-place.ts';
import { questionHeading } from './question-heading.ts';
import { answerAt } from './questions.ts';
import { saveAnswer } from './save-answer.ts';
import { showAnswer } from './show-answer.ts';
import { wayOf } from './places/find-place.ts';

/**
 * Shows what stands in the place of a list or group and is none, or a list or group where one text belongs, with why it
 * does not fit. A text may become the first item or part, simple items or parts one text, which is asked for next; else
 * all stays as it is.
 */
export async function askMisfit(session: FillSession, misfit: string): Promise<Destination> {
  const follow = session.places.follow();
  for (let problems: readonly string[] = []; ;) {
    const { prompter, words, locale, report: seen } = session;
    const { source } = seen;
    const pointer = follow(misfit) ?? misfit;
    const answer = answerAt(source.value, pointer);
    if (!answer || !isMisfit(answer)) return 'next';
    const inside = textInside(answer.field, pointer, textAt(source, answer) ?? textOfParts(answer));
    const found = checkShape(source, pointer, []).map((one) => wordDiagnostic(locale, one).message);
    const now = words.plain.now(showAnswer(answer, locale, words, 300));
    const reply = await prompter.menu({
      heading: questionHeading(session, pointer, [...found, now, ...problems]),
      rows: [
        ...(inside
          ? [
              {
                id: 'put',
                label: words.resume.here(
                  namePlace(locale, inside.pointer, wayOf(source.value, inside.pointer)),
                ),
              },
            ]
          : []),
        { id: 'keep', label: words.keys.keep },
      ],
      selected: 'keep',
      commands: [],
      canSkip: true,
      canGoBack: true,
      steps: session.history.offers,
    });
    if (reply.kind === 'leave') return reply.to;
    if (!inside || reply.kind !== 'pick' || reply.id !== 'put') return 'next';
    const outcome = await saveAnswer(session, seen, pointer, inside.value);
    if (outcome.kind === 'saved') return { at: 'question', pointer: inside.pointer };
    problems = outcome.problems;
  }
}

/** A list or group of single values as the one text that belongs there. */
function textOfParts({ field, value }: Answer): string | undefined {
  if (!isTextField(field) || typeof value !== 'object' || value === null) return undefined;
  const isList = Array.isArray(value);
  const parts = Object.entries(value).filter(([, part]) => isAnswered(part));
  if (parts.some(([, part]) => typeof part === 'object')) return undefined;
  const isProse = field.kind === 'prose';
  const mark = isProse ? '- ' : '';
  const lines = parts.map(([key, part]) => `${isList ? mark : `${key}: `}${String(part).trim()}`);
  return lines.join(isProse ? '\n' : ' ');
}

/** What was typed there, where it is no list or group itself. */
function textAt(source: Source, { pointer, value }: Answer): string | undefined {
  return typeof value === 'string' ? value : typedText(source, pointer);
}

/** A list or group with a text as its first item, or as the part that a text alone stands for; and the place of that. */
function textInside(
  field: Field,
  pointer: string,
  text: string | undefined,
): { readonly pointer: string; readonly value: AnswerValue } | undefined {
  if (text === undefined) return undefined;
  if (isTextField(field)) return { pointer, value: text };
  if (field.kind === 'list') {
    const item = textInside(field.item, joinPointer(pointer, 0), text);
    return item && { ...item, value: [item.value] };
  }
  const main = field.kind === 'group' ? mainField(field) : undefined;
  return main && { pointer: joinPointer(pointer, main.key), value: { [main.key]: text } };
}

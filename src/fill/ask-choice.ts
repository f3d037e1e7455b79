import { isAnswered } from '../form/answer.ts';
import type { AnswerValue } from '../form/answer-value.ts';
import type { ChoiceField } from '../form/field.ts';
import { optionWords } from '../locales/words.ts';
import { isSame } from '../text/same-value.ts';
import { shownLines } from '../text/shown.ts';
import type { Direction, MenuRow } from './ask/prompter.ts';
import type { Draft } from './drafts-file.ts';
import type { FillSession } from './fill-session.ts';
import { keepUngiven } from './keep-ungiven.ts';
import { questionHeading } from './question-heading.ts';
import { answerAt } from './questions.ts';
import { saveAnswer } from './save-answer.ts';

/** A row, and what it stands for in the report. */
interface Option {
  readonly row: MenuRow;
  readonly value: AnswerValue;
}

/** The options of the form, and below them what stands in the report and the form does not know. */
function optionsOf(
  { locale, words }: FillSession,
  field: ChoiceField,
  answers: readonly unknown[],
): Option[] {
  const labels = optionWords(locale, field);
  const known = field.options.map((id) => ({ row: { id, label: labels[id] ?? id }, value: id }));
  const others = answers.filter((one) => isAnswered(one) && !field.options.includes(one as string));
  return [
    ...known,
    ...others.map((value, index) => {
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      const label = words.unknownChoice(shownLines(text).replaceAll(/\s+/g, ' '));
      return { row: { id: `?${index}`, label }, value: value as AnswerValue };
    }),
  ];
}

/** Asks for one of the options. */
export async function askChoice(
  session: FillSession,
  pointer: string,
  field: ChoiceField,
): Promise<Direction> {
  for (let problems: readonly string[] = []; ;) {
    const { prompter, report: seen } = session;
    const value = answerAt(seen.source.value, pointer)?.value;
    const options = optionsOf(session, field, [value]);
    const current = options.find((one) => isSame(one.value, value));
    const reply = await prompter.menu({
      heading: questionHeading(session, pointer, problems),
      rows: options.map(({ row }) => ({ ...row, isCurrent: row.id === current?.row.id })),
      selected: current?.row.id ?? '',
      commands: [],
      canSkip: true,
      canGoBack: true,
      steps: session.history.offers,
    });
    if (reply.kind !== 'pick') return reply.kind === 'leave' ? reply.to : 'next';
    const chosen = options.find(({ row }) => row.id === reply.id);
    if (!chosen || chosen === current) return 'next';
    const outcome = await saveAnswer(session, seen, pointer, chosen.value);
    if (outcome.kind === 'saved') return 'next';
    problems = outcome.problems;
    if (outcome.kind === 'gone') return leaveGone(session, problems);
  }
}

/** Asks for any number of the options. */
export async function askChoices(
  session: FillSession,
  pointer: string,
  field: ChoiceField,
): Promise<Direction> {
  for (let problems: readonly string[] = []; ;) {
    const { prompter, drafts, words, report: seen } = session;
    const value = answerAt(seen.source.value, pointer)?.value;
    const before = (Array.isArray(value) ? value : [value]).filter(isAnswered) as AnswerValue[];
    const options = optionsOf(session, field, before);
    const given = options.filter((one) => before.some((old) => isSame(old, one.value)));
    const draft = drafts.get(pointer);
    // What another program has marked since stays marked.
    const others = isSame(draft?.was, value ?? null) ? [] : given;
    const marked = draft ? options.filter((one) => isMarkedIn(draft, one) || others.includes(one)) : given;
    const named = (ids: readonly string[]) => options.filter(({ row }) => ids.includes(row.id));
    const reply = await prompter.checklist({
      heading: questionHeading(session, pointer, draft ? [...problems, words.draftShown] : problems),
      rows: options.map(({ row }) => row),
      chosen: marked.map(({ row }) => row.id),
      onChange: (ids) => {
        const text = named(ids).map(markOf).join('\n');
        if (text === '' || isSame(named(ids), given)) drafts.delete(pointer);
        else drafts.set(pointer, { text, was: value ?? null });
      },
      steps: session.history.offers,
    });
    if (reply.kind === 'leave') {
      const problem = await keepUngiven(session, pointer, reply.to);
      if (problem === undefined) return reply.to;
      problems = [problem];
      continue;
    }
    const chosen = named(reply.chosen);
    if (isSame(chosen, given)) {
      drafts.delete(pointer);
      return 'next';
    }
    const values = inOrder(before, chosen);
    const outcome = await saveAnswer(session, seen, pointer, values.length > 0 ? values : null);
    if (outcome.kind === 'saved') return 'next';
    problems = outcome.problems;
    if (outcome.kind === 'gone') return leaveGone(session, problems);
  }
}

/** A mark in the draft of an answer, in which each has a line. */
function markOf({ value }: Option): string {
  return (typeof value === 'string' ? value : JSON.stringify(value)).replaceAll(/\s+/g, ' ');
}

function isMarkedIn({ text }: Draft, option: Option): boolean {
  return text.split('\n').includes(markOf(option));
}

/** What stays keeps its place; what is new comes after it. */
function inOrder(before: readonly AnswerValue[], chosen: readonly Option[]): AnswerValue[] {
  const isChosen = (value: AnswerValue) => chosen.some((one) => isSame(one.value, value));
  const kept = before.filter(isChosen);
  const added = chosen.filter(({ value }) => !before.some((old) => isSame(old, value)));
  return [...kept, ...added.map(({ value }) => value)];
}

async function leaveGone({ prompter }: FillSession, problems: readonly string[]): Promise<Direction> {
  await prompter.print(problems);
  return 'next';
}

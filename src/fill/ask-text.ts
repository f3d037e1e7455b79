import type { TextField } from '../form/field.ts';
import { isAnswered } from '../form/answer.ts';
import { valueAt } from '../form/value-at.ts';
import { breadcrumb } from '../locales/words.ts';
import type { AnswerValue } from '../form/answer-value.ts';
import { completePath } from '../workspace/complete-path.ts';
import type { Direction, TextQuestion, TextReply } from './ask/prompter.ts';
import { saveKey } from './ask/text-keymap.ts';
import { editInEditor, forgetEditor, takeLateText } from './edit-in-editor.ts';
import type { FillSession } from './fill-session.ts';
import { keepUngiven } from './keep-ungiven.ts';
import { interpretAnswer } from './interpret-answer.ts';
import { judgeAnswer } from './judge-answer.ts';
import { questionHeading } from './question-heading.ts';
import { saveAnswer } from './save-answer.ts';
import { firstAttempt, isUntouched, textOf, wasOf, type Attempt } from './text-attempt.ts';

interface Asked {
  readonly session: FillSession;
  readonly field: TextField;
}

/** Where a question has led: on, or nowhere any more, as its item has gone; the text is kept then. */
export type TextOutcome = Direction | 'gone';

/** Asks a question that is answered with a text until it is saved or left. */
export async function askText(session: FillSession, pointer: string, field: TextField): Promise<TextOutcome> {
  const asked = { session, field };
  let attempt: Attempt | TextOutcome = await firstAttempt(session, pointer);
  while (typeof attempt === 'object') {
    const reply: TextReply = await session.prompter.text(questionOf(asked, attempt));
    keepDraft(asked, attempt, reply.text);
    const now: Attempt = { ...attempt, text: reply.text, problems: [] };
    attempt = reply.kind === 'leave' ? await leave(asked, now, reply.to) : await give(asked, now);
  }
  return attempt;
}

function questionOf(asked: Asked, attempt: Attempt): TextQuestion {
  const { session, field } = asked;
  const { example } = session.locale.fields[field.path] as { example: string };
  return {
    heading: questionHeading(session, attempt.pointer, attempt.problems),
    kind: field.kind === 'prose' ? 'prose' : 'line',
    initial: attempt.text,
    saved: attempt.existing,
    example,
    before: answerBefore(session, attempt.pointer),
    words: field.words,
    steps: session.history.offers,
    keeps: attempt.judged !== undefined,
    onChange: (text) => keepDraft(asked, attempt, text),
    ...(field.kind === 'path' && { complete: (text: string) => complete(asked, text) }),
    ...(field.kind === 'prose' && { edit: (text: string) => edit(asked, attempt, text) }),
  };
}

/** The answer to the same question in the item before, which often is the same: the theme of a session, who is addressed. */
function answerBefore({ report }: FillSession, pointer: string): string | undefined {
  const [, list = '', index, key = ''] = /^(.*)\/(\d+)\/([^/]+)$/.exec(pointer) ?? [];
  const value = valueAt(report.source.value, `${list}/${Number(index) - 1}/${key}`);
  return typeof value === 'string' && isAnswered(value) ? value.trimEnd() : undefined;
}

/** The key that saves; line by line it is Enter everywhere. */
function keyOf({ session: { prompter }, field }: Asked): string {
  return saveKey(prompter.draws && field.kind === 'prose' ? 'prose' : 'line');
}

function complete({ session: { paths, io, live } }: Asked, typed: string): Promise<string[]> {
  return completePath(typed, paths.folder, { files: io.files, stateFiles: live.stateFiles });
}

/** Opens a text in the author's editor, and says what is to be said of it. */
async function edit({ session }: Asked, attempt: Attempt, text: string): Promise<string> {
  const edited = await editInEditor(session, attempt.pointer, { text, was: wasOf(attempt) });
  await session.prompter.print(edited.said);
  return edited.text;
}

/** Remembers what was typed until it is saved as the answer. */
function keepDraft({ session: { drafts } }: Asked, attempt: Attempt, text: string): void {
  const { pointer, existing } = attempt;
  const isNothing = text === existing || text.trim() === '';
  if (isNothing && !drafts.get(pointer)?.editor) drafts.delete(pointer);
  else drafts.set(pointer, { text, was: wasOf(attempt) });
}

/** Leaves a question once what was typed is on the disk; it stays open where the disk does not take it. */
async function leave(asked: Asked, attempt: Attempt, to: Direction): Promise<Attempt | Direction> {
  const { session } = asked;
  const { pointer, text, existing } = attempt;
  const late = await takeLateText(session, pointer, text);
  if (late) return { ...attempt, text: late.text, problems: late.said };
  if (text === existing || text.trim() === '') await drop(asked, pointer);
  const problem = await keepUngiven(session, pointer, to);
  return problem === undefined ? to : { ...attempt, problems: [problem] };
}

/** Forgets what was typed: it is no more than the answer. */
async function drop({ session }: Asked, pointer: string): Promise<void> {
  const draft = session.drafts.get(pointer);
  session.drafts.delete(pointer);
  await forgetEditor(session, draft);
}

/** Judges and saves what was typed. @returns what to ask next where it is to be asked again */
async function give(asked: Asked, attempt: Attempt): Promise<Attempt | TextOutcome> {
  const { session } = asked;
  const { words } = session;
  const { pointer, seen, text } = attempt;
  const late = await takeLateText(session, pointer, text);
  if (late) return { ...attempt, text: late.text, problems: late.said };
  const value = await interpret(asked, attempt);
  if (value === undefined) return attempt;
  const { errors, warnings } = await judge(asked, attempt, value);
  if (errors.length > 0 && attempt.judged !== text)
    return { ...attempt, judged: text, problems: [...errors, words.keepsAnyway(keyOf(asked))] };
  const draft = session.drafts.get(pointer);
  const follow = session.places.follow();
  const outcome = isUntouched(attempt) ? SAVED : await saveAnswer(session, seen, pointer, value);
  if (outcome.kind === 'gone') {
    await session.prompter.print(outcome.problems);
    return 'gone';
  }
  if (outcome.kind === 'refused') {
    const now = { ...attempt, seen: session.report, pointer: follow(pointer) ?? pointer };
    const existing = textOf(now.seen, now.pointer);
    return { ...now, existing, text: outcome.text ?? text, problems: outcome.problems };
  }
  if (isUntouched(attempt)) session.drafts.delete(pointer);
  session.keep();
  await forgetEditor(session, draft);
  await session.prompter.print([...errors, ...warnings].map((problem) => `! ${problem}`));
  return 'next';
}

const SAVED = { kind: 'saved' } as const;

/** What is wrong with an answer, and what should be looked at. */
async function judge({ session }: Asked, attempt: Attempt, value: AnswerValue) {
  const { seen, pointer, text, existing } = attempt;
  const isDamaged = text.includes('\uFFFD') && !existing.includes('\uFFFD');
  const found =
    value === null ? { errors: [], warnings: [] } : await judgeAnswer(session, seen, pointer, value);
  return isDamaged ? { ...found, errors: [session.words.damaged, ...found.errors] } : found;
}

/** The meaning of a text; undefined where it is to be typed again. */
async function interpret(
  { session, field }: Asked,
  { pointer, text }: Attempt,
): Promise<AnswerValue | undefined> {
  const meaning = interpretAnswer(field.kind, text, session.paths.folder);
  if (meaning.kind === 'value') return meaning.value;
  const { prompter, words, locale } = session;
  const rows = meaning.dates.map((date) => ({
    id: date.start,
    label: locale.document.date(date),
    detail: date.start,
  }));
  const reply = await prompter.menu({
    heading: { crumb: breadcrumb(locale, pointer), title: words.ambiguousDate.title(text) },
    rows: [...rows, { id: '', label: words.ambiguousDate.other }],
    selected: rows[0]?.id ?? '',
    commands: [],
    canGoBack: true,
  });
  return reply.kind === 'pick' && reply.id !== '' ? reply.id : undefined;
}

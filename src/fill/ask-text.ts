import { isAnswered, type Answer } from '../form/answer.ts';
import type { TextField } from '../form/field.ts';
import { breadcrumb } from '../locales/words.ts';
import type { AnswerValue } from '../form/answer-value.ts';
import { sourceText } from '../report/source.ts';
import { completePath } from '../workspace/complete-path.ts';
import type { OpenReport } from '../workspace/open-report.ts';
import type { Direction, TextQuestion, TextReply } from './ask/prompter.ts';
import { editInEditor } from './edit-in-editor.ts';
import type { FillSession } from './fill-session.ts';
import { interpretAnswer } from './interpret-answer.ts';
import { judgeAnswer } from './judge-answer.ts';
import { questionHeading } from './question-heading.ts';
import { answerAt } from './questions.ts';
import { saveAnswer } from './save-answer.ts';

/** What stands in the field of a question, between one prompt and the next. */
interface Attempt {
  /** The report as it was when the question was asked. */
  readonly seen: OpenReport;
  /** The answer in it. */
  readonly existing: string;
  readonly text: string;
  /** What is to be known of the text. */
  readonly problems: readonly string[];
  /** The text whose errors were shown: given again as it is, it is kept. */
  readonly judged?: string;
}

interface Asked {
  readonly session: FillSession;
  readonly answer: Answer;
  readonly field: TextField;
}

/** Asks a question that is answered with a text until it is saved or left. */
export async function askText(session: FillSession, answer: Answer, field: TextField): Promise<Direction> {
  const asked = { session, answer, field };
  let attempt: Attempt | 'saved' = firstAttempt(asked);
  while (attempt !== 'saved') {
    const reply: TextReply = await session.prompter.text(questionOf(asked, attempt));
    keepDraft(asked, attempt, reply.text);
    if (reply.kind === 'leave') return leave(asked, reply.to);
    attempt = await give(asked, { ...attempt, text: reply.text });
  }
  return 'next';
}

function firstAttempt({ session, answer }: Asked): Attempt {
  const seen = session.report;
  const existing = textOf(seen, answer);
  const draft = session.drafts.get(answer.pointer);
  const isDraft = draft !== undefined && draft !== existing;
  return { seen, existing, text: draft ?? existing, problems: isDraft ? [session.words.draftShown] : [] };
}

function questionOf(asked: Asked, attempt: Attempt): TextQuestion {
  const { session, answer, field } = asked;
  const { example } = session.locale.fields[field.path] as { example: string };
  return {
    heading: questionHeading(session, answer, attempt.problems),
    kind: field.kind === 'prose' ? 'prose' : 'line',
    initial: attempt.text,
    example,
    words: field.words,
    keeps: attempt.judged !== undefined,
    onChange: (text) => keepDraft(asked, attempt, text),
    ...(field.kind === 'path' && { complete: (text: string) => complete(asked, text) }),
    ...(field.kind === 'prose' && { edit: (text: string) => edit(asked, text) }),
  };
}

function complete({ session: { paths, io, live } }: Asked, typed: string): Promise<string[]> {
  return completePath(typed, paths.folder, { files: io.files, stateFiles: live.stateFiles });
}

/** Opens a text in the author's editor, below the guidance. Undefined where that failed, which is said. */
async function edit({ session, answer, field }: Asked, text: string): Promise<string | undefined> {
  const { locale, words, prompter } = session;
  const { guidance } = locale.fields[field.path];
  const note = [breadcrumb(locale, answer.pointer), guidance, words.editorNote];
  const edited = await editInEditor(session, text, note);
  if (edited === undefined) await prompter.print([words.editorFailed]);
  return edited;
}

/** Remembers what was typed until it is saved as the answer. */
function keepDraft({ session: { drafts }, answer }: Asked, { existing }: Attempt, text: string): void {
  if (text === existing || text.trim() === '') drafts.delete(answer.pointer);
  else drafts.set(answer.pointer, text);
}

async function leave({ session, answer }: Asked, to: Direction): Promise<Direction> {
  const { drafts, prompter, words } = session;
  drafts.saveNow();
  if (to !== 'stop' && drafts.get(answer.pointer) !== undefined) await prompter.print([words.skippedText]);
  return to;
}

/** Judges and saves what was typed. @returns what to ask next where it is to be asked again */
async function give(asked: Asked, attempt: Attempt): Promise<Attempt | 'saved'> {
  const { session, answer } = asked;
  const { pointer } = answer;
  const value = await interpret(asked, attempt.text);
  if (value === undefined) return attempt;
  const { errors, warnings } =
    value === null ? NOTHING : await judgeAnswer(session, attempt.seen, pointer, value);
  if (errors.length > 0 && attempt.judged !== attempt.text)
    return { ...attempt, judged: attempt.text, problems: [...errors, session.words.keepsAnyway] };
  const outcome = await saveAnswer(session, attempt.seen, answer, value);
  if (outcome.kind === 'refused') {
    const { problems, text = attempt.text } = outcome;
    const seen = session.report;
    const existing = textOf(seen, answerAt(seen.source.value, pointer) ?? answer);
    return { ...attempt, seen, existing, text, problems };
  }
  session.drafts.delete(pointer);
  session.drafts.saveNow();
  await session.prompter.print([...errors, ...warnings].map((problem) => `! ${problem}`));
  return 'saved';
}

const NOTHING = { errors: [], warnings: [] };

/** The meaning of a text; undefined where it is to be typed again. */
async function interpret({ session, answer, field }: Asked, text: string): Promise<AnswerValue | undefined> {
  const meaning = interpretAnswer(field.kind, text, session.paths.folder);
  if (meaning.kind === 'value') return meaning.value;
  const { prompter, words, locale } = session;
  const rows = meaning.dates.map((date) => ({
    id: date.start,
    label: locale.document.date(date),
    detail: date.start,
  }));
  const reply = await prompter.menu({
    heading: { crumb: breadcrumb(locale, answer.pointer), title: words.ambiguousDate.title(text) },
    rows: [...rows, { id: '', label: words.ambiguousDate.other }],
    selected: rows[0]?.id ?? '',
    commands: [],
    canGoBack: true,
  });
  return reply.kind === 'pick' && reply.id !== '' ? reply.id : undefined;
}

/** The answer as it is shown for editing; what is not text stands as it is written in the file. */
function textOf({ source }: OpenReport, { pointer, value }: Answer): string {
  if (typeof value === 'string') return value.trimEnd();
  const range = source.positions.get(pointer)?.value;
  return isAnswered(value) && range ? sourceText(source, range).trimEnd() : '';
}

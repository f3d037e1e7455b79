import { isAnswered, type Answer } from '../form/answer.ts';
import type { TextField } from '../form/field.ts';
import { breadcrumb } from '../locales/words.ts';
import type { AnswerValue } from '../report/edit.ts';
import { sourceText, type Source } from '../report/source.ts';
import { ENDS, type Ended } from './ended.ts';
import { headingOf } from './heading-of.ts';
import { interpretAnswer } from './interpret-answer.ts';
import { judgeAnswer } from './judge-answer.ts';
import { answerAt } from './questions.ts';
import { saveAnswer } from './save-answer.ts';
import type { Talk } from './talk.ts';

/** One question that is answered with a text. */
export class TextTalk {
  readonly #talk: Talk;
  readonly #answer: Answer;
  readonly #field: TextField;
  #seen: Source;
  /** The answer in the report. */
  #existing: string;
  /** What stands in the field. */
  #text: string;
  #problems: readonly string[] = [];
  /** The text whose problems were told: given again, it is kept. */
  #told: string | undefined;

  constructor(talk: Talk, answer: Answer, field: TextField) {
    this.#talk = talk;
    this.#answer = answer;
    this.#field = field;
    this.#seen = talk.report.source;
    this.#existing = textOf(this.#seen, answer);
    const half = talk.half.get(answer.pointer);
    this.#text = half ?? this.#existing;
    if (half !== undefined && half !== this.#existing) this.#problems = [talk.words.halfWritten];
  }

  async ask(): Promise<Ended> {
    for (;;) {
      const reply = await this.#ask();
      this.#keep(reply.text);
      if (reply.kind !== 'answer') return this.#leave(ENDS[reply.kind]);
      this.#text = reply.text;
      const value = await this.#read(reply.text);
      if (value !== undefined && (await this.#give(value))) return 'on';
    }
  }

  #ask() {
    const { asker, locale, words } = this.#talk;
    const field = this.#field;
    const { example, guidance } = locale.fields[field.path] as { example: string; guidance: string };
    const crumb = breadcrumb(locale, this.#answer.pointer);
    return asker.text({
      heading: headingOf(this.#talk, this.#answer, this.#problems),
      kind: field.kind === 'prose' ? 'prose' : 'line',
      initial: this.#text,
      example,
      words: field.words,
      keeps: this.#told !== undefined,
      onChange: (text) => this.#keep(text),
      ...(field.kind === 'path' && { complete: (text: string) => this.#talk.completePath(text) }),
      ...(field.kind === 'prose' && {
        edit: async (text: string) => {
          const edited = await this.#talk.edit(text, [crumb, guidance, words.editorNote]);
          if (edited === undefined) await asker.tell([words.editorFailed]);
          return edited;
        },
      }),
    });
  }

  /** Remembers what was typed until it is saved as the answer. */
  #keep(text: string): void {
    const { half } = this.#talk;
    if (text === this.#existing || text.trim() === '') half.delete(this.#answer.pointer);
    else half.set(this.#answer.pointer, text);
  }

  async #leave(ended: Ended): Promise<Ended> {
    const { half, asker, words } = this.#talk;
    half.saveNow();
    if (ended !== 'stop' && half.get(this.#answer.pointer) !== undefined)
      await asker.tell([words.skippedText]);
    return ended;
  }

  /** The meaning of a text; undefined where it is to be typed again. */
  async #read(text: string): Promise<AnswerValue | undefined> {
    const meaning = interpretAnswer(this.#field.kind, text, this.#talk.folder);
    if (meaning.kind === 'value') return meaning.value;
    const { asker, words, locale } = this.#talk;
    const rows = meaning.dates.map((date) => ({
      id: date.start,
      label: locale.document.date(date),
      detail: date.start,
    }));
    const reply = await asker.menu({
      heading: { crumb: breadcrumb(locale, this.#answer.pointer), title: words.ambiguousDate.title(text) },
      rows: [...rows, { id: '', label: words.ambiguousDate.other }],
      selected: rows[0]?.id ?? '',
      commands: [],
      canGoBack: true,
    });
    return reply.kind === 'pick' && reply.id !== '' ? reply.id : undefined;
  }

  /** Judges and saves an answer. @returns false where it is to be asked again */
  async #give(value: AnswerValue): Promise<boolean> {
    const talk = this.#talk;
    const { pointer } = this.#answer;
    const judged = value === null ? NOTHING : await judgeAnswer(talk, this.#seen, pointer, value);
    if (judged.errors.length > 0 && this.#told !== this.#text) {
      this.#told = this.#text;
      this.#problems = [...judged.errors, talk.words.keepsAnyway];
      return false;
    }
    const outcome = await saveAnswer(talk, this.#seen, this.#answer, value);
    if (outcome === 'done') {
      talk.half.delete(pointer);
      talk.half.saveNow();
      await talk.asker.tell([...judged.errors, ...judged.warnings].map((text) => `! ${text}`));
      return true;
    }
    this.#seen = talk.report.source;
    this.#existing = textOf(this.#seen, answerAt(this.#seen.value, pointer) ?? this.#answer);
    this.#problems = outcome.problems;
    this.#text = outcome.text ?? this.#text;
    return false;
  }
}

const NOTHING = { errors: [], warnings: [] };

/** The answer as it is shown for editing; what is not text stands as it is written in the file. */
function textOf(source: Source, { pointer, value }: Answer): string {
  if (typeof value === 'string') return value.trimEnd();
  const range = source.positions.get(pointer)?.value;
  return isAnswered(value) && range ? sourceText(source, range).trimEnd() : '';
}

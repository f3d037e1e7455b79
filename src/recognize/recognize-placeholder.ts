import type { Reads } from '../locales/reads.ts';
import type { Range } from '../text/range.ts';
import { sameText } from '../text/same-text.ts';
import { compileOnce } from './compile-once.ts';
import { certain, NONE, type Recognition } from './recognition.ts';

/** Something that was put into a text to be replaced by an answer. */
export interface Placeholder {
  /** A mark such as TBC, the template's own prompt, or the form's example of an answer. */
  readonly kind: 'mark' | 'prompt' | 'example';
  /** Offsets in the text. */
  readonly range: Range;
}

/** What the form itself says beside a question, where an answer that is the same can only have been left in. */
export interface FormTexts {
  readonly prompt?: string | undefined;
  readonly example?: string | undefined;
}

// What may be written in capitals is looked for in the text in lower case.

/** Marks that wait for an answer wherever they stand. Capitals only: `todo` is a Spanish word, and `(XXX)` a session of the General Assembly. */
const MARKS =
  /(?<![A-Za-z0-9(-])(?:TODO(?= ?[:!?…-]|$)|TO ?DO(?= ?:)|FIXME|TBC|TBD|TBA|xxx+|XXXX+|[Ll]orem ipsum)(?![A-Za-z0-9-])/;

/** Signs that are no answer by themselves. */
const SIGNS = '\\?{2,}|\\.{2,}|…+|_{3,}|-{2,}|x{2,}';

/** Longer texts are no single placeholder. */
const MAX_ALONE = 80;
/** Shorter examples may be anybody's answer. */
const MIN_EXAMPLE = 12;

const patternsOf = compileOnce((reads) => {
  const listed = (kind: 'later' | 'alone' | 'asked') =>
    reads.flatMap(({ placeholders }) => placeholders[kind]);
  const inBrackets = [...listed('later'), ...listed('asked')].join('|');
  const alone = [...listed('later'), ...listed('alone'), SIGNS].join('|');
  return {
    inBrackets: new RegExp(`[[(<{]\\s*(?:${inBrackets})\\s*[\\])>}]`),
    alone: new RegExp(`^(?:${alone})[\\s.!:…]*$`),
  };
});

/** The first thing in a text that waits for an answer, in any language; then whether all of it is the form's own text. */
export function recognizePlaceholder(
  text: string,
  reads: readonly Reads[],
  form: FormTexts = {},
): Recognition<Placeholder> {
  const mark = findMark(text, reads);
  if (mark) return certain({ kind: 'mark', range: mark });
  const kind = formText(text, form);
  return kind ? certain({ kind, range: rangeOf(text) }) : NONE;
}

/** Which of the form's own texts all of a text is. */
function formText(text: string, { prompt = '', example = '' }: FormTexts): 'prompt' | 'example' | undefined {
  if (prompt === '' && example === '') return undefined;
  const given = sameText(text);
  if (given.length >= MIN_EXAMPLE && given === sameText(example)) return 'example';
  return given !== '' && given === sameText(prompt) ? 'prompt' : undefined;
}

function findMark(text: string, reads: readonly Reads[]): Range | undefined {
  const { alone, inBrackets } = patternsOf(reads);
  const trimmed = text.trim();
  if (trimmed.length < MAX_ALONE && alone.test(trimmed.toLowerCase())) return rangeOf(text);
  const match = MARKS.exec(text) ?? (/[[(<{]/.test(text) ? inBrackets.exec(text.toLowerCase()) : null);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** A text without the space around it. */
function rangeOf(text: string): Range {
  const start = text.length - text.trimStart().length;
  return { start, end: start + text.trim().length };
}

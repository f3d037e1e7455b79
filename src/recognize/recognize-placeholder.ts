import type { Reads } from '../locales/reads.ts';
import type { Range } from '../text/range.ts';
import { HAN } from '../text/east-asian.ts';
import { sameText } from '../text/same-text.ts';
import { fold, foldedOnce } from './fold.ts';
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

/** Marks that wait for an answer wherever they stand. Capitals only: `todo` is a Spanish word, and `(XXX)` a session of the General Assembly. */
const MARKS =
  /(?<![A-Za-z0-9(-])(?:TODO(?= ?[:!?…-]|$)|TO ?DO(?= ?:)|FIXME|TBC|TBD|TBA|xxx+|XXXX+|[Ll]orem [Ii]psum|LOREM IPSUM)(?![A-Za-z0-9-])/;

/** Signs that are no answer by themselves. */
const SIGNS = '\\?{2,}|\\.{2,}|_{3,}|-{2,}|x{2,}';

const NONE_INSIDE = '([^[\\](){}<>（）［］【】〔〕〖〗〈〉《》｛｝＜＞]{1,90})';
/** Brackets of any script that sentences hardly have, but for the text of a link. */
const SQUARE = new RegExp(`[[{<［【〔〖｛＜]${NONE_INSIDE}(?:\\](?!\\()|[}>］】〕〗｝＞])`, 'g');
/** Brackets of which sentences are full. */
const ROUND = new RegExp(`[(（〈《]${NONE_INSIDE}[)）〉》]`, 'g');
const QUOTED = /[«“„「『]([^«»“”„「」『』]{1,90})[»”“」』]/g;
/** Around the whole of an answer. */
const EDGES =
  /^["'“”„‟«»‘’「」『』[{<［【〔〖｛＜(（〈《]|["'“”„‟«»‘’「」『』\]}>］】〕〗｝＞)）〉》][.。!]?$/g;

/** Between the characters of a word that was spread out. */
const BETWEEN_HAN = new RegExp(`(?<=[${HAN}]) (?=[${HAN}])`, 'gu');

/** Longer texts are no single placeholder. */
const MAX_ALONE = 80;
/** Shorter examples may be anybody's answer. */
const MIN_EXAMPLE = 12;

const patternsOf = foldedOnce((reads, folded) => {
  const oneOf = (kinds: readonly (keyof Reads['placeholders'])[], ...others: string[]) => {
    const listed = kinds.flatMap((kind) => reads.flatMap(({ placeholders }) => placeholders[kind]));
    return new RegExp(`^(?:${[...listed.map(folded), ...others].join('|')})[\\s.!:;,。、،؛]*$`);
  };
  return {
    alone: oneOf(['later', 'alone'], SIGNS),
    prompts: oneOf(['prompts']),
    inRound: oneOf(['later', 'prompts']),
    inSquare: oneOf(['later', 'prompts', 'asked']),
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
  const { alone, prompts, inRound, inSquare } = patternsOf(reads);
  const trimmed = text.trim();
  const plain = (part: string) => fold(part, reads).replaceAll(BETWEEN_HAN, '');
  const isAlone = (answer: string) => alone.test(plain(answer));
  if (trimmed.length < MAX_ALONE && [trimmed, trimmed.replaceAll(EDGES, '')].some(isAlone))
    return rangeOf(text);
  const isWhole = (part: string) => trimmed.startsWith(part) && trimmed.length - part.length < 2;
  const match =
    MARKS.exec(text) ??
    findAround(text, SQUARE, (inside) => inSquare.test(plain(inside))) ??
    findAround(text, ROUND, (inside, part) => (isWhole(part) ? inSquare : inRound).test(plain(inside))) ??
    // In quotation marks stand titles.
    findAround(text, QUOTED, (inside, part) => isWhole(part) && prompts.test(plain(inside)));
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** The first brackets that hold something of a kind. */
function findAround(
  text: string,
  brackets: RegExp,
  holds: (inside: string, part: string) => boolean,
): (RegExpMatchArray & { index: number }) | undefined {
  return [...text.matchAll(brackets)].find(([part, inside = '']) => holds(inside, part));
}

/** A text without the space around it. */
function rangeOf(text: string): Range {
  const start = text.length - text.trimStart().length;
  return { start, end: start + text.trim().length };
}

import type { Reads } from '../locales/reads.ts';
import type { Range } from '../text/range.ts';
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
  /(?<![A-Za-z0-9(-])(?:TODO(?= ?[:!?…-]|$)|TO ?DO(?= ?:)|FIXME|TBC|TBD|TBA|xxx+|XXXX+|[Ll]orem ipsum)(?![A-Za-z0-9-])/;

/** Signs that are no answer by themselves. */
const SIGNS = '\\?{2,}|\\.{2,}|_{3,}|-{2,}|x{2,}';

/** What stands in the brackets of any script, or in quotation marks that are used like them. */
const BRACKETS =
  /[[(<{（［【〔〖〈《｛＜]([^[\](){}<>（）［］【】〔〕〖〗〈〉《》｛｝＜＞]{1,90})[\])>}）］】〕〗〉》｝＞]/g;
const QUOTED = /[«「『]([^«»「」『』]{1,90})[»」』]/g;
/** Around the whole of an answer. */
const QUOTES = /^["'“”„‟«»‘’「」『』]|["'“”„‟«»‘’「」『』]$/g;

/** Longer texts are no single placeholder. */
const MAX_ALONE = 80;
/** Shorter examples may be anybody's answer. */
const MIN_EXAMPLE = 12;

const patternsOf = foldedOnce((reads, folded) => {
  const listed = (kind: 'later' | 'alone' | 'asked') =>
    reads.flatMap(({ placeholders }) => placeholders[kind]).map(folded);
  const [later, alone, asked] = [listed('later'), listed('alone'), listed('asked')];
  return {
    inBrackets: new RegExp(`^(?:${[...later, ...asked].join('|')})[\\s.!:;,。、،؛]*$`),
    inQuotes: new RegExp(`^(?:${asked.join('|')})$`),
    alone: new RegExp(`^(?:${[...later, ...alone, SIGNS].join('|')})[\\s.!:;,。、،؛]*$`),
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
  const { alone, inBrackets, inQuotes } = patternsOf(reads);
  const trimmed = text.trim();
  const isAlone = (answer: string) => alone.test(fold(answer, reads));
  if (trimmed.length < MAX_ALONE && [trimmed, trimmed.replaceAll(QUOTES, '')].some(isAlone))
    return rangeOf(text);
  const match =
    MARKS.exec(text) ??
    findAround(text, BRACKETS, (inside) => inBrackets.test(fold(inside, reads))) ??
    findAround(text, QUOTED, (inside) => inQuotes.test(fold(inside, reads)));
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** The first brackets that hold something of a kind. */
function findAround(
  text: string,
  brackets: RegExp,
  holds: (inside: string) => boolean,
): (RegExpMatchArray & { index: number }) | undefined {
  return [...text.matchAll(brackets)].find(([, inside = '']) => holds(inside));
}

/** A text without the space around it. */
function rangeOf(text: string): Range {
  const start = text.length - text.trimStart().length;
  return { start, end: start + text.trim().length };
}

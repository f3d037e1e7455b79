import { NUMBER_GROUP } from '../number-group.ts';
import { isRightToLeft, strongRuns, type Script, type StrongRun } from './scripts.ts';
import { append } from '../../text/lists.ts';

export interface Segment {
  readonly text: string;
  readonly script: Script;
  /** U+200E (left-to-right) or U+200F marks to add before and after the text. Importers take them out again. */
  readonly before?: string;
  readonly after?: string;
}

const LEFT_TO_RIGHT = '\u200E';
const RIGHT_TO_LEFT = '\u200F';
const PLAIN_LATIN = /^[\u0000-\u024F\u2010-\u2027\u2030-\u205E\u20A0-\u20BF\uFFFC]*$/;

/**
 * Cuts the text of one paragraph into runs of one script. Spaces and punctuation between two scripts go where the
 * Unicode bidirectional algorithm would put them; U+200E is added where digits would otherwise be turned around, since
 * Word and LibreOffice differ in how they read the direction of runs.
 */
export function segmentText(text: string, rightToLeft: boolean, chinese = false): Segment[] {
  if (!rightToLeft && !chinese && PLAIN_LATIN.test(text)) {
    return [{ text, script: /\p{L}/u.test(text) ? 'latin' : 'common' }];
  }
  const strong = strongRuns(text);
  if (rightToLeft && !strong.some((run) => isRightToLeft(run.script)))
    return foreignLine(text, strong, chinese);
  const segments: Segment[] = [];
  let before: Script | undefined;
  let end = 0;
  for (const run of [...strong, undefined]) {
    const gap = text.slice(end, run?.start ?? text.length);
    append(segments, placeGap(gap, before, run?.script, rightToLeft, chinese));
    if (!run) break;
    segments.push({ text: text.slice(run.start, run.end), script: run.script });
    before = run.script;
    end = run.end;
  }
  const joined = join(segments);
  return rightToLeft ? holdApart(joined) : joined;
}

/**
 * Between two Latin words or numbers, an Arabic comma alone would be read from left to right, and the words with it: a
 * mark keeps the first of them on the right.
 */
function holdApart(segments: readonly Segment[]): Segment[] {
  return segments.map((segment, index) => {
    const inside = index > 0 && index < segments.length - 1;
    const silent = isRightToLeft(segment.script) && !/\p{L}/u.test(segment.text);
    return inside && silent ? { ...segment, before: RIGHT_TO_LEFT } : segment;
  });
}

/** A line without any right-to-left letter in a right-to-left paragraph: held together by marks at its ends. */
function foreignLine(text: string, strong: readonly StrongRun[], chinese: boolean): Segment[] {
  const segments =
    strong.length > 0 ? segmentText(text, false, chinese) : [{ text, script: 'common' as const }];
  // A number alone keeps its order.
  if (/^[\d.,\s]*$/.test(text)) return segments;
  const open = !/^\s*(\p{L}|$)/u.test(text);
  const close = !/(\p{L}|^)\s*$/u.test(text);
  return segments.map((segment, index) => ({
    ...segment,
    ...(open && index === 0 && { before: LEFT_TO_RIGHT }),
    ...(close && index === segments.length - 1 && { after: LEFT_TO_RIGHT }),
  }));
}

/** Spaces, signs and digits between two runs of letters. */
function placeGap(
  gap: string,
  before: Script | undefined,
  after: Script | undefined,
  rightToLeft: boolean,
  chinese: boolean,
): Segment[] {
  if (gap === '') return [];
  if (!rightToLeft) return placeInLine(gap, before, after, chinese);
  // Digits that follow a word in the other direction belong to it: Agenda 2030.
  const own = before && !isRightToLeft(before) ? (/^[^()[\]{}«»"“”]*\d/.exec(gap)?.[0] ?? '') : '';
  const rest = gap.slice(own.length);
  const script = before === after && before ? before : (rightToLeftOf(before, after) ?? 'arabic');
  return [
    ...(own === '' || !before ? [] : [{ text: own, script: before }]),
    ...splitNumbers(rest, script, before === undefined || isRightToLeft(before) || own !== ''),
  ];
}

function placeInLine(
  gap: string,
  before: Script | undefined,
  after: Script | undefined,
  chinese: boolean,
): Segment[] {
  if (before && after && isRightToLeft(before) && isRightToLeft(after))
    return splitNumbers(gap, before, true);
  if (before && isRightToLeft(before)) {
    return [{ text: gap, script: after ?? 'common', ...(/\d/.test(gap) && { before: LEFT_TO_RIGHT }) }];
  }
  const eastAsian = [before, after].find((script) => script === 'han' || script === 'kana');
  if (chinese && eastAsian) return [{ text: gap, script: eastAsian }];
  const latinFirst = [before, after].find((script) => script && !isRightToLeft(script));
  return [{ text: gap, script: latinFirst ?? 'common' }];
}

/** Takes groups of digits out of a right-to-left stretch and marks them, so that a date or a number keeps its order. */
function splitNumbers(text: string, script: Script, mark: boolean): Segment[] {
  if (!isRightToLeft(script)) return [{ text, script }];
  const segments: Segment[] = [];
  let end = 0;
  for (const match of text.matchAll(NUMBER_GROUP)) {
    segments.push({ text: text.slice(end, match.index), script });
    segments.push({ text: match[0], script: 'number', ...(mark && { before: LEFT_TO_RIGHT }) });
    end = match.index + match[0].length;
  }
  segments.push({ text: text.slice(end), script });
  return segments;
}

function rightToLeftOf(...scripts: readonly (Script | undefined)[]): Script | undefined {
  return scripts.find((script) => script !== undefined && isRightToLeft(script));
}

function join(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    if (segment.text === '') continue;
    const last = joined.at(-1);
    if (last?.script === segment.script && segment.before === undefined)
      joined[joined.length - 1] = { ...last, text: last.text + segment.text };
    else joined.push(segment);
  }
  return joined;
}

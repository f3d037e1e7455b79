/** Marks of any language that stand round a fact and do not belong to it. */
const MARKS = new Set('“”„‟«»‹›「」『』《》‘’‚‛\'"`´″′〝〞<>＜＞〈〉');

/** Signs that nobody sees, which come along where something is copied, for a class of a regular expression. */
export const UNSEEN = '\\u00AD\\u200B\\u2060\\uFEFF';
const INVISIBLE = new RegExp(`[${UNSEEN}]`, 'g');

/**
 * An address, a date or a telephone number without spaces, quotation marks, angle brackets and `mailto:` round it, without
 * signs that nobody sees, and with the signs of full width, which Chinese keyboards write, as ordinary ones.
 */
export function plainFact(text: string): string {
  const bare = withoutMarks(text.replaceAll('。', '.').replaceAll(/[！-～]/g, narrow));
  return /^mailto:/i.test(bare) ? withoutMarks(bare.slice('mailto:'.length)) : bare;
}

/** A path without such marks round it; brackets and the like of full width may belong to the name of a file. */
export function plainPath(text: string): string {
  return withoutMarks(text.replaceAll(/[－．／＿０-９Ａ-Ｚａ-ｚ]/g, narrow));
}

function narrow(sign: string): string {
  return String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
}

function withoutMarks(typed: string): string {
  const text = typed.replaceAll(INVISIBLE, '');
  const isMark = (at: number) => MARKS.has(text.charAt(at)) || text.charAt(at).trim() === '';
  let [start, end] = [0, text.length];
  while (start < end && isMark(start)) start += 1;
  while (end > start && isMark(end - 1)) end -= 1;
  return text.slice(start, end);
}

/** Whether a fact has something round it or in it that does not belong to it; ordinary spaces at its ends do no harm. */
export function hasForeignMarks(text: string, plain = plainFact(text)): boolean {
  const trimmed = text.trim();
  return plain !== trimmed || /[\u00a0\u202f\u3000\ufeff]/.test(text.replace(trimmed, ''));
}

const PAIRS = [
  '“”',
  '„“',
  '„”',
  '‟”',
  '””',
  '«»',
  '»«',
  '‹›',
  '「」',
  '『』',
  '‘’',
  '‚‘',
  '""',
  "''",
  '``',
] as const;

/** The pair of quotation marks round all of a text in which no other of them stands. */
export function enclosingMarks(text: string): string | undefined {
  const trimmed = text.trim();
  return PAIRS.find(([open = '', close = '']) => {
    const inside = trimmed.slice(1, -1);
    return (
      inside.trim() !== '' &&
      trimmed.startsWith(open) &&
      trimmed.endsWith(close) &&
      !inside.includes(open) &&
      !inside.includes(close)
    );
  });
}

/** Marks of any language that stand round a fact and do not belong to it, invisible ones among them. */
const MARKS = new Set('\u200B\u2060\uFEFF“”„‟«»‹›「」『』《》‘’‚‛\'"`´<>＜＞〈〉');

/**
 * An address, a path, a date or a telephone number without spaces, quotation marks, angle brackets and `mailto:` round it,
 * and with the signs of full width, which Chinese keyboards write, as ordinary ones.
 */
export function plainFact(text: string): string {
  const narrow = text.replaceAll(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  const bare = withoutMarks(narrow);
  return /^mailto:/i.test(bare) ? withoutMarks(bare.slice('mailto:'.length)) : bare;
}

function withoutMarks(text: string): string {
  const isMark = (at: number) => MARKS.has(text.charAt(at)) || text.charAt(at).trim() === '';
  let [start, end] = [0, text.length];
  while (start < end && isMark(start)) start += 1;
  while (end > start && isMark(end - 1)) end -= 1;
  return text.slice(start, end);
}

/** Whether a fact has something round it or in it that does not belong to it; ordinary spaces at its ends do no harm. */
export function hasForeignMarks(text: string): boolean {
  const trimmed = text.trim();
  return plainFact(text) !== trimmed || /[\u00a0\u202f\u3000\ufeff]/.test(text.replace(trimmed, ''));
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

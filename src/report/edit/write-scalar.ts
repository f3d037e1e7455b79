import { findUnprintable } from '../../text/unprintable.ts';

export type Quote = '"' | "'";

/** True where a text would be lost or changed in lines under `|`: characters that YAML can hold only as escapes. */
export function needsEscapes(text: string): boolean {
  return ESCAPED.test(text) || findUnprintable(text).length > 0;
}

const ESCAPED = /[\0-\x08\x0B-\x1F\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]/;

/** Writes a text on one line: as it is where YAML takes it for that very text, else in quotes. */
export function writeScalar(text: string, options: { flow: boolean; quote?: Quote | undefined }): string {
  if (options.quote === undefined && isPlain(text, options.flow)) return text;
  const needsDouble = /[\n\t]/.test(text) || needsEscapes(text);
  const avoidsEscapes = /["\\]/.test(text) && !text.includes("'");
  const single = !needsDouble && (options.quote === "'" || (options.quote === undefined && avoidsEscapes));
  return single ? `'${text.replaceAll("'", "''")}'` : doubleQuoted(text);
}

/** Writes a text in double quotes, as JSON does. */
export function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What YAML 1.2 reads as something else than text, and what older readers of YAML 1.1 do. */
const NOT_TEXT = [
  /^[-+]?\.?\d[\d_.,:eExXoOa-fA-F+-]*$/, // numbers of all kinds, 2018-06-27, 12:30
  /^[-+]?\.(inf|nan)$/i,
  /^(~|null|true|false|yes|no|on|off|y|n)$/i,
  /^(=|<<)$/,
];

function isPlain(text: string, flow: boolean): boolean {
  if (text === '' || /^\s|\s$/.test(text) || /[\n\t]/.test(text) || needsEscapes(text)) return false;
  if (/^[-?:,[\]{}#&*!|>%@`"'+]/.test(text) || text.startsWith('...')) return false;
  if (/:(\s|$)/.test(text) || /\s#/.test(text)) return false;
  if (flow && /[,[\]{}]|:["']/.test(text)) return false;
  return !NOT_TEXT.some((pattern) => pattern.test(text));
}

/**
 * Writes a text of several lines under `|`: the header, and the lines without indentation. The header says how far in
 * the lines stand where their first one begins with a space, which YAML would otherwise take for indentation.
 */
export function writeLiteral(
  text: string,
  depth: number,
  chomping: '' | '-',
): { header: string; lines: string[] } {
  const indicator = /^\n*[ \t]/.test(text) ? String(depth) : '';
  return { header: `|${indicator}${chomping}`, lines: text.split('\n') };
}

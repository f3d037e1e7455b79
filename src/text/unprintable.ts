/**
 * Characters that neither YAML nor XML, and so no Word file, may hold: control characters other than tab and line ends, the
 * noncharacters U+FFFE and U+FFFF, and halves of surrogate pairs.
 */
const UNPRINTABLE =
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Marks that show letters in another order than they have: no document needs them, and they hide what a text says. */
export const OVERRIDE = /[\u202D\u202E]/;

/** The text of a document without marks that override the direction of letters. */
export function dropOverrides(text: string): string {
  return text.replaceAll(new RegExp(OVERRIDE, 'g'), '');
}

/** The offsets and code points of unprintable characters. */
export function findUnprintable(text: string): { offset: number; codePoint: number }[] {
  return [...text.matchAll(UNPRINTABLE)].map((match) => ({
    offset: match.index,
    codePoint: match[0].codePointAt(0) ?? 0,
  }));
}

/** The text without its unprintable characters: one of them makes Word refuse the whole file. */
export function dropUnprintable(text: string): string {
  return text.replace(UNPRINTABLE, '');
}

/** The text with each unprintable character replaced by U+FFFD, so that all offsets stay. */
export function maskUnprintable(text: string): string {
  return text.replace(UNPRINTABLE, '\uFFFD');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

/** Writes a text that is free of what XML cannot hold as the content of an element or the value of an attribute. */
export function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"\n]/g, (mark) => ESCAPES[mark] ?? mark);
}

/** The name of a character that cannot be seen: `U+00A0`. */
export function codePointName(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * A line with its tabs made visible, each in one column; its no-break spaces too where they are what is wrong. Elsewhere
 * they belong to the language: `Titre : sous-titre`.
 */
export function showSpaces(line: string, areNoBreaksWrong: boolean): string {
  const shown = line.replaceAll('\t', '→');
  return areNoBreaksWrong ? shown.replaceAll('\u00a0', '·') : shown;
}

import { anyOf } from '../../recognize/compile-once.ts';

const START = '<!-- bapa: ';
const END = ' -->';
/** Stands where a note was. No text that was decoded holds it. */
const GONE = '\0';

/** The sentences of a text, for lines that an editor does not break. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?。؟])\s+|(?<=。)/);
}

/** A text below its note, as it is given to an editor: each sentence is a comment of its own, so that it is known again. */
export function withNote(text: string, note: readonly string[]): string {
  const lines = note.filter((line) => line !== '').map((line) => START + inComment(line) + END);
  return `${lines.join('\n')}\n\n${text}${text === '' ? '' : '\n'}`;
}

/**
 * What an editor has saved, without the sentences of notes, wherever they stand: also where something was typed beside
 * one, where one of its marks was taken away, and where the editor has broken it anew. All else stays.
 * @param note all that may have been given out, in any language
 */
export function withoutNote(saved: string, note: readonly string[]): string {
  const text = saved.replaceAll(/\r\n?/g, '\n').replaceAll(patternOf(note), GONE);
  const kept = text.split('\n').flatMap((line) => (line.includes(GONE) ? besideNote(line) : [line]));
  const first = kept.findIndex((line) => line.trim() !== '');
  return kept.slice(Math.max(0, first)).join('\n').trimEnd();
}

/** Whether a text still holds what looks like a note, such as one in which somebody has written. */
export function holdsNote(text: string): boolean {
  return /<!--\s*bapa:/.test(text);
}

function inComment(line: string): string {
  return line.replaceAll('-->', '->');
}

/** A sentence counts where at least one of its marks is there. */
function patternOf(note: readonly string[]): RegExp {
  const sentences = note.map((line) => inComment(line).trim()).filter((line) => line !== '');
  const any = anyOf([...new Set(sentences)]).replaceAll(/\s+/g, String.raw`\s+`);
  const end = String.raw`\s*-->`;
  const start = String.raw`(?:<?!?-{1,2}\s*)?bapa:\s*`;
  return new RegExp(String.raw`${start}${any}(?:${end}|\s?-{1,2}$|(?![\p{L}\p{N}]))|${any}${end}`, 'gmu');
}

/** What was typed in the line of a note; no line where nothing was. */
function besideNote(line: string): string[] {
  const typed = line.split(GONE).map((part) => part.trim());
  const rest = typed.filter((part) => part !== '').join(' ');
  return rest === '' ? [] : [rest];
}

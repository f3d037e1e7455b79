const START = '<!-- bapa: ';
const END = ' -->';

/** What stands above a text in an editor: each line is a comment of its own, so that it is known again. */
export function noteLines(lines: readonly string[]): string[] {
  return lines.filter((line) => line !== '').map((line) => START + line.replaceAll('-->', '->') + END);
}

/** The sentences of a text, for lines that an editor does not break. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?。؟])\s+|(?<=。)/);
}

/** A text below its note, as it is given to an editor. */
export function withNote(text: string, note: readonly string[]): string {
  return `${note.join('\n')}\n\n${text}${text === '' ? '' : '\n'}`;
}

/** What an editor has saved, without the lines of the note, wherever they stand. Every other line stays. */
export function withoutNote(saved: string, note: readonly string[]): string {
  const lines = saved.replaceAll(/\r\n?/g, '\n').split('\n');
  const kept = lines.filter((line) => !note.includes(line.trim()));
  const first = kept.findIndex((line) => line.trim() !== '');
  return kept.slice(Math.max(0, first)).join('\n').trimEnd();
}

import { wrapLines } from '../../text/wrap-text.ts';
import type { ShownKey } from './keymap.ts';
import type { Canvas } from './widget.ts';

/** The line that names the keys, wrapped between them. */
export function drawKeys(keys: readonly ShownKey[], { style, columns, words }: Canvas): string[] {
  const lines: string[] = [];
  let line = '';
  for (const { key, label } of keys) {
    const part = `${key === 'Space' ? words.space : key} ${words.keys[label]}`;
    const joined = line === '' ? part : `${line} · ${part}`;
    if (line !== '' && wrapLines(joined, columns - 1).length > 1) {
      lines.push(line);
      line = part;
    } else line = joined;
  }
  return [...lines, line].map((line) => style.dim(line));
}

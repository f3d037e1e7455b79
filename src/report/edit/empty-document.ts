import { isCollection } from 'yaml';
import { isMapping } from '../../form/answer.ts';
import { form } from '../../form/form.ts';
import type { Edit } from '../../text/range.ts';
import type { Source } from '../source.ts';
import type { Entry } from './entry.ts';
import type { Layout } from './layout.ts';
import { isBlank } from './locate.ts';
import { lineEnd, lineStart } from './text-lines.ts';
import { NotEditable } from '../../diagnostics/not-editable.ts';
import { writeValue } from './write-value.ts';
import type { AnswerValue } from '../../form/answer-value.ts';

/**
 * Writes the first answers of a report that has none: after the comments of the file, or in the place of a written
 * `null`, `{}` or blank text.
 * @throws NotEditable `shape` where the file holds something else
 */
export function writeFirstLines({ text }: Source, layout: Layout, root: Entry, value: AnswerValue): Edit[] {
  const { node } = root;
  const hasContent = node !== null && !isBlank(node) && !(isCollection(node) && node.items.length === 0);
  if (hasContent || !isMapping(value)) throw new NotEditable('shape', '');
  const fields = { kind: 'group', fields: form.fields } as const;
  const { below } = writeValue(value, { layout, column: -1, item: false, field: fields });
  const lines = below.join(layout.newline);
  if (node) return [replaceRoot(text, layout, root, lines)];
  const at = /^(\.\.\.|---)(?=\s|$)/m.exec(text.slice(afterMarker(text)))?.index;
  const start = at === undefined ? text.length : afterMarker(text) + at;
  const lineBreak = start > 0 && text[start - 1] !== '\n' ? layout.newline : '';
  return [{ range: { start, end: start }, text: lineBreak + lines + layout.newline }];
}

/** Whole lines in the place of what is blank: nothing of its line may become part of the answers. */
function replaceRoot(text: string, { newline }: Layout, root: Entry, lines: string): Edit {
  const before = text.slice(lineStart(text, root.from), root.from);
  const after = text.slice(root.end, lineEnd(text, root.end));
  const start = before.trim() === '' ? root.from - before.length : root.from;
  const end = after.trim() === '' ? root.end + after.length : root.end;
  return {
    range: { start, end },
    text:
      (before.trim() === '' ? '' : newline) +
      lines +
      (after.trim() !== '' && lines.includes('\n') ? newline : ''),
  };
}

/** The end of the line with the `---` that begins the document; 0 where there is none. */
function afterMarker(text: string): number {
  const marker = /^---(?=\s|$).*/m.exec(text);
  return marker ? marker.index + marker[0].length : 0;
}

import type { Field } from '../../form/field.ts';
import { form } from '../../form/form.ts';
import type { Edit } from '../../text/range.ts';
import { attachedStart, insertionPoint } from './comments.ts';
import type { Collection } from './entry.ts';
import { insertFlow } from './flow-edits.ts';
import type { Layout } from './layout.ts';
import { isJson } from './replace-value.ts';
import { beginsLine, columnAt } from './text-lines.ts';
import { writeFlowPair, writePair } from './write-value.ts';
import type { AnswerValue } from '../../form/answer-value.ts';
import { greatest, least } from '../../text/lists.ts';

export interface PairAnchor {
  readonly text: string;
  readonly layout: Layout;
  /** A mapping that holds at least one pair. */
  readonly mapping: Collection;
  /** The group that the mapping answers; undefined for the root and for what the form does not know. */
  readonly group: Field | undefined;
}

/** Writes a new key with its value at its place in the order of the form. */
export function insertPair(anchor: PairAnchor, key: string, value: AnswerValue): Edit[] {
  const { text, layout, mapping } = anchor;
  const fields = fieldsOf(anchor);
  const index = placeInOrder(
    mapping,
    fields.map((one) => one.key),
    key,
  );
  if (mapping.flow) return [insertFlow(text, mapping, index, [writeFlowPair(key, value, isJson(mapping))])];
  const field = fields.find((one) => one.key === key);
  const context = { layout, column: mapping.column, item: false, field };
  const lines = writePair(key, value, context).join(layout.newline);
  const before = mapping.entries[index - 1];
  if (!before) return [insertFirst(anchor, lines)];
  const at = insertionPoint(text, before, mapping.column);
  return [{ range: { start: at, end: at }, text: layout.newline + lines }];
}

function fieldsOf({ mapping, group }: PairAnchor): readonly Field[] {
  if (mapping.pointer === '') return form.fields;
  return group?.kind === 'group' ? group.fields : [];
}

/**
 * The index at which a new key stands: after the sibling that comes before it in the form, else before the next one. Where
 * nothing stands behind that sibling, what the form does not know stays with it: its parts may not have been indented.
 */
function placeInOrder({ entries }: Collection, order: readonly string[], key: string): number {
  const wanted = order.indexOf(key);
  if (wanted < 0) return entries.length;
  const ranks = entries.map((entry) => order.indexOf(entry.key ?? ''));
  const before = greatest(
    ranks.filter((rank) => rank < wanted),
    -1,
  );
  if (before >= 0) {
    let index = ranks.lastIndexOf(before) + 1;
    if (entries[index - 1]?.node === null) while (ranks[index] === -1) index += 1;
    return index;
  }
  const after = least(ranks.filter((rank) => rank > wanted));
  return after === Infinity ? entries.length : ranks.indexOf(after);
}

/** Above the first key; below the comments at the top of a file, which are about the file. */
function insertFirst({ text, layout, mapping }: PairAnchor, lines: string): Edit {
  const first = mapping.entries[0]?.start ?? 0;
  const attached = attachedStart(text, first, mapping.column);
  if (beginsLine(text, first) && attached > 0)
    return { range: { start: attached, end: attached }, text: lines + layout.newline };
  const column = columnAt(text, first);
  return {
    range: { start: first, end: first },
    text: lines.trimStart() + layout.newline + ' '.repeat(column),
  };
}

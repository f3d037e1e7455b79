import { isMap, isSeq, type YAMLMap } from 'yaml';
import { isAnswered, isMapping } from '../../form/answer.ts';
import { form } from '../../form/form.ts';
import { itemName } from '../../form/item-name.ts';
import { fieldAt, joinPointer } from '../../form/pointer.ts';
import { isSame } from '../../text/same-value.ts';
import { valueAt } from '../../form/value-at.ts';
import type { Edit } from '../../text/range.ts';
import type { Source } from '../source.ts';
import { writeFirstLines } from './empty-document.ts';
import { readCollection } from './entry.ts';
import { expandAliases, hasAliases } from './expand-aliases.ts';
import { insertPair } from './insert-pair.ts';
import { detectLayout } from './layout.ts';
import { insertItems, removeItems } from './list-edits.ts';
import { listAt } from './list-anchor.ts';
import { locate, type Anchor } from './locate.ts';
import { NotEditable } from '../../diagnostics/not-editable.ts';
import { pairItems, type Pair } from './pair-items.ts';
import { replaceValue } from './replace-value.ts';
import type { AnswerValue } from '../../form/answer-value.ts';
import { inFormOrder } from './write-value.ts';

/**
 * Sets the answer at a pointer, whatever stands there now; keys, groups and lists on the way that are absent are
 * written at their place in the order of the form. Read back, the answer equals `value`, with these exceptions: line
 * ends are `\n`; blank lines at the end of a text are left out, and a text of several lines ends with one line break;
 * keys that a mapping leaves out stay as they are, but in the items of a list are cleared. Null clears the answer and keeps its key. Only what must change
 * is touched: items of a list that stay, and all comments beside them, keep their bytes.
 * @throws NotEditable
 */
export function setAnswer(source: Source, pointer: string, value: AnswerValue): Edit[] {
  const anchor = locate(source, pointer);
  if (anchor.rest.length > 0) return setAbsent(source, anchor, value);
  if (isSame(valueAt(source.value, pointer), value)) return [];
  if (isMapping(value) && isMap(anchor.entry.node) && anchor.entry.node.items.length > 0) {
    return setMapping(source, pointer, value);
  }
  if (Array.isArray(value) && value.length > 0 && canSync(source, anchor))
    return syncList(source, anchor, value);
  return replaceWhole(source, anchor, value);
}

/**
 * Writes a new item before the item at `index` of a list, or after its last one.
 * @throws NotEditable `no-such-item` where `index` is greater than the number of items
 */
export function insertItem(source: Source, listPointer: string, index: number, value: AnswerValue): Edit[] {
  const anchor = locate(source, listPointer);
  const list = listAt(source, anchor);
  if (!list) {
    if (index > 0) throw new NotEditable('no-such-item', listPointer);
    return setAnswer(source, listPointer, [value]);
  }
  if (index > list.list.entries.length)
    throw new NotEditable('no-such-item', joinPointer(listPointer, index));
  const nothing = { start: anchor.entry.from, end: anchor.entry.from };
  return [...expandAliases(source, list.layout, anchor.nodes, nothing), ...insertItems(list, index, [value])];
}

function setAbsent(source: Source, anchor: Anchor, value: AnswerValue): Edit[] {
  if (value === null) return [];
  const { node } = anchor.entry;
  const [key = '', ...rest] = anchor.rest;
  const at = joinPointer(anchor.pointer, key);
  const wrapped = wrap(at, rest, value);
  if (isSeq(node) && node.items.length > 0) {
    if (Number(key) !== node.items.length) throw new NotEditable('no-such-item', at);
    return insertItem(source, anchor.pointer, node.items.length, wrapped);
  }
  if (isMap(node) && node.items.length > 0) return addPair(source, anchor, key, wrapped);
  return replaceWhole(source, anchor, wrap(anchor.pointer, anchor.rest, value));
}

/** The value with the groups and lists around it that a pointer goes through from `at` on. */
function wrap(at: string, parts: readonly string[], value: AnswerValue): AnswerValue {
  const [part, ...rest] = parts;
  if (part === undefined) return value;
  const below = joinPointer(at, part);
  const inner = wrap(below, rest, value);
  const kind = fieldAt(form, at)?.kind;
  if (kind !== 'list' && kind !== 'choices') return { [part]: inner };
  if (part !== '0') throw new NotEditable('no-such-item', below);
  return [inner];
}

function addPair(source: Source, anchor: Anchor, key: string, value: AnswerValue): Edit[] {
  const { text } = source;
  const { node, from } = anchor.entry;
  const layout = detectLayout(source);
  const mapping = readCollection(text, node as YAMLMap, anchor.pointer);
  const group = fieldAt(form, anchor.pointer);
  return [
    ...expandAliases(source, layout, anchor.nodes, { start: from, end: from }),
    ...insertPair({ text, layout, mapping, group }, key, value),
  ];
}

/** Key by key; new ones in the order of the form, as several may be written at one place. */
function setMapping(
  source: Source,
  pointer: string,
  value: Readonly<Record<string, AnswerValue | undefined>>,
): Edit[] {
  const field = fieldAt(form, pointer);
  const fields = pointer === '' ? form.fields : field?.kind === 'group' ? field.fields : [];
  const keys = inFormOrder(Object.keys(value), fields);
  return keys.flatMap((key) => {
    const child = value[key];
    return child === undefined ? [] : setAnswer(source, joinPointer(pointer, key), child);
  });
}

function canSync(source: Source, { entry }: Anchor): boolean {
  const { node, from: start, end } = entry;
  return isSeq(node) && node.items.length > 0 && !hasAliases(source, { start, end });
}

/**
 * Changes a list item by item: those that stay are not touched; those that are known by the same name keep their place
 * and comments.
 */
function syncList(source: Source, anchor: Anchor, values: readonly AnswerValue[]): Edit[] {
  const list = listAt(source, anchor);
  const old = valueAt(source.value, anchor.pointer) as readonly unknown[];
  if (!list) return [];
  const pairs = pairsOf(anchor.pointer, old, values);
  // Up to the next pair: one in the place of another, then what is left over of either.
  const gaps = [...pairs, [old.length, values.length] as const].map(([to, last], index) => {
    const before = pairs[index - 1];
    return { from: before ? before[0] : 0, first: before ? before[1] : 0, to, last };
  });
  return gaps.flatMap(({ from, first, to, last }) => {
    const both = Math.min(to - from, last - first);
    const inPlace = values.slice(first, first + both).flatMap((value, index) => {
      const was = old[from + index];
      const at = joinPointer(anchor.pointer, from + index);
      return isSame(was, value) ? [] : setAnswer(source, at, wholeItem(was, value));
    });
    const added = values.slice(first + both, last);
    const surplus = to - from - both;
    return [
      ...inPlace,
      ...(added.length > 0 ? insertItems(list, from + both, added) : []),
      ...(surplus > 0 ? removeItems(list, from + both, surplus) : []),
    ];
  });
}

function pairsOf(pointer: string, old: readonly unknown[], values: readonly AnswerValue[]): Pair[] {
  const shorter = Math.min(old.length, values.length);
  let head = 0;
  while (head < shorter && isSame(old[head], values[head])) head += 1;
  let tail = 0;
  while (tail < shorter - head && isSame(old.at(-1 - tail), values.at(-1 - tail))) tail += 1;
  const names = (items: readonly unknown[]) =>
    items.slice(head, items.length - tail).map((item) => itemName(pointer, item));
  const between = pairItems(names(old), names(values));
  const atTail = old.length - tail;
  return [
    ...old.slice(0, head).map((_, index): Pair => [index, index]),
    ...between.map(([was, is]): Pair => [head + was, head + is]),
    ...old.slice(atTail).map((_, index): Pair => [atTail + index, values.length - tail + index]),
  ];
}

/** An item that is given is the item: what stands there and is left out becomes empty. */
function wholeItem(old: unknown, value: AnswerValue | undefined): AnswerValue {
  if (!isMapping(old) || (value !== undefined && !isMapping(value))) return value ?? null;
  const keys = new Set([
    ...Object.keys(value ?? {}),
    ...Object.keys(old).filter((key) => isAnswered(old[key])),
  ]);
  return Object.fromEntries([...keys].map((key) => [key, wholeItem(old[key], value?.[key])]));
}

function replaceWhole(source: Source, anchor: Anchor, value: AnswerValue): Edit[] {
  const { text } = source;
  const { parent, entry, pointer, nodes } = anchor;
  const layout = detectLayout(source);
  if (!parent) return writeFirstLines(source, layout, entry, value);
  const range = { start: entry.from, end: Math.max(entry.end, entry.from + 1) };
  const at = { text, layout, parent, entry, field: fieldAt(form, pointer) };
  return [...expandAliases(source, layout, nodes, range), ...replaceValue(at, value)];
}

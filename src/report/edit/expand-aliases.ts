import { isPair, isScalar, isSeq, visit, type Alias, type Document, type Node } from 'yaml';
import { form } from '../../form/form.ts';
import { fieldAt, joinPointer } from '../../form/pointer.ts';
import { valueAt } from '../../form/value-at.ts';
import type { Edit, Range } from '../../text/range.ts';
import type { Source } from '../source.ts';
import type { Layout } from './layout.ts';
import { locate } from './locate.ts';
import { NotEditable } from '../../diagnostics/not-editable.ts';
import { replaceValue } from './replace-value.ts';
import type { AnswerValue } from '../../form/answer-value.ts';

/**
 * Before an answer with an place changes, the aliases that stand for it elsewhere are replaced by its old value, so
 * that only what was asked for changes. `nodes` are those on the way to the place; `target` is the range that changes:
 * all anchors in it count, and aliases in it do not.
 */
export function expandAliases(source: Source, layout: Layout, nodes: readonly Node[], target: Range): Edit[] {
  const changing = (node: Node) => nodes.includes(node) || isWithin(node, target);
  return listAliases(source).flatMap(({ alias, pointer }) => {
    const anchored = alias.resolve(source.document);
    if (!anchored || !changing(anchored) || isWithin(alias, target)) return [];
    const { entry, parent } = locate(source, pointer);
    if (!parent) throw new NotEditable('alias', pointer);
    const value = valueAt(source.value, pointer) as AnswerValue | undefined;
    // Below a key that is there twice nothing was read.
    if (value === undefined) throw new NotEditable('alias', pointer);
    return replaceValue({ text: source.text, layout, parent, entry, field: fieldAt(form, pointer) }, value);
  });
}

/** True where a range holds an alias, or an place that an alias stands for. */
export function hasAliases(source: Source, range: Range): boolean {
  return listAliases(source).some(({ alias }) => {
    const anchored = alias.resolve(source.document);
    return isWithin(alias, range) || (anchored !== undefined && isWithin(anchored, range));
  });
}

function isWithin(node: Node, { start, end }: Range): boolean {
  const at = node.range?.[0] ?? -1;
  return at >= start && at < end;
}

function listAliases({ document, text }: Source): { alias: Alias; pointer: string }[] {
  const found: { alias: Alias; pointer: string }[] = [];
  if (!text.includes('*')) return found;
  visit(document, {
    Alias(key, alias, path) {
      found.push({ alias, pointer: pointerOf(key, path) });
    },
  });
  return found;
}

/** The pointer of a node that `visit` has come to, from its index or key and its ancestors. */
function pointerOf(
  key: number | 'key' | 'value' | null,
  path: readonly (Document | Node | object)[],
): string {
  return path.reduce<string>((pointer, ancestor, index) => {
    if (isPair(ancestor))
      return joinPointer(pointer, isScalar(ancestor.key) ? String(ancestor.key.value) : '');
    if (!isSeq(ancestor)) return pointer;
    const below = path[index + 1];
    return joinPointer(pointer, below === undefined ? Number(key) : ancestor.items.indexOf(below));
  }, '');
}

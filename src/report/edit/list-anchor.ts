import { isAlias, isSeq } from 'yaml';
import type { Field } from '../../form/field.ts';
import { form } from '../../form/form.ts';
import { fieldAt } from '../../form/pointer.ts';
import type { Source } from '../source.ts';
import { readCollection } from './entry.ts';
import { detectLayout } from './layout.ts';
import type { ListAnchor } from './list-edits.ts';
import { isBlank, type Anchor } from './locate.ts';
import { NotEditable } from '../../diagnostics/not-editable.ts';

/** The list at a place; undefined where there is none or it is empty. */
export function listAt(source: Source, anchor: Anchor): ListAnchor | undefined {
  const { node } = anchor.entry;
  if (anchor.rest.length > 0 || !node || isBlank(node)) return undefined;
  if (!isSeq(node)) throw new NotEditable(isAlias(node) ? 'alias' : 'shape', anchor.pointer);
  if (node.items.length === 0) return undefined;
  const { text } = source;
  const list = readCollection(text, node, anchor.pointer);
  return {
    text,
    layout: detectLayout(source),
    list,
    field: itemField(fieldAt(form, anchor.pointer)),
  };
}

function itemField(field: Field | undefined): Field | undefined {
  return field?.kind === 'list' ? field.item : undefined;
}

import { isAlias, isSeq } from 'yaml';
import type { Field } from '../../form/field.ts';
import { form } from '../../form/form.ts';
import { fieldAt } from '../../form/pointer.ts';
import type { Source } from '../source.ts';
import { readCollection } from './entry.ts';
import { detectLayout } from './layout.ts';
import type { ListPlace } from './list-edits.ts';
import { isBlank, type Place } from './locate.ts';
import { NotEditable } from './not-editable.ts';

/** The list at a place; undefined where there is none or it is empty. */
export function listAt(source: Source, place: Place): ListPlace | undefined {
  const { node, mark } = place.entry;
  if (place.rest.length > 0 || !node || isBlank(node)) return undefined;
  if (!isSeq(node)) throw new NotEditable(isAlias(node) ? 'alias' : 'shape', place.pointer);
  if (node.items.length === 0) return undefined;
  const { text } = source;
  const list = readCollection(text, node, place.pointer);
  return {
    text,
    layout: detectLayout(source),
    list,
    floor: mark,
    field: itemField(fieldAt(form, place.pointer)),
  };
}

function itemField(field: Field | undefined): Field | undefined {
  return field?.kind === 'list' ? field.item : undefined;
}

import type { FieldPath } from '../generated/field-paths.ts';
import type { Field, Form, ListField } from './field.ts';

/** The keys and indexes of a JSON pointer (RFC 6901), unescaped: `/sessions/1` → `['sessions', '1']`. */
export function splitPointer(pointer: string): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The pointer of a child: escapes `~` and `/` in its key. */
export function joinPointer(parent: string, key: string | number): string {
  return `${parent}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The pointer of the parent; of the root, the root. */
export function parentPointer(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}

/** Whether a pointer leads to an answer or into it. */
export function isWithin(pointer: string, answer: string): boolean {
  return pointer === answer || pointer.startsWith(`${answer}/`);
}

/** The index of an item of a list, from its pointer: `/sessions/1` → 1. */
export function itemIndex(pointer: string): number {
  return Number(pointer.slice(pointer.lastIndexOf('/') + 1));
}

/** The list of which a field is the item; undefined for any other field. */
export function listOfItem(form: Form, { path, key }: Field): ListField | undefined {
  return key === '' ? (form.byPath.get(path.slice(0, -2) as FieldPath) as ListField) : undefined;
}

/** An index of a list; no report has a million items. */
const INDEX = /^(?:0|[1-9]\d{0,5})$/;

/** The field that a pointer leads to, or undefined where the form has none. */
export function fieldAt(form: Form, pointer: string): Field | undefined {
  let path = '';
  for (const part of splitPointer(pointer)) {
    const parent = form.byPath.get(path as FieldPath);
    if (parent?.kind === 'list') path += '[]';
    else path += path === '' ? part : `.${part}`;
    if (parent?.kind === 'list' && !INDEX.test(part)) return undefined;
  }
  return form.byPath.get(path as FieldPath);
}

import { form } from '../form/form.ts';
import { fieldAt, splitPointer } from '../form/pointer.ts';
import type { Locale } from './locale.ts';

/**
 * The way to a place of the report in the form's words: `F. Session summaries › Session II › Conclusions`. Parts that
 * the form does not know stand as typed.
 */
export function breadcrumb(locale: Locale, pointer: string): string {
  const parts = splitPointer(pointer);
  return parts
    .map((part, index) => crumb(locale, `/${parts.slice(0, index + 1).join('/')}`, part))
    .join(' › ');
}

function crumb(locale: Locale, pointer: string, part: string): string {
  const field = fieldAt(form, pointer);
  if (!field) return /^\d+$/.test(part) ? String(Number(part) + 1) : part;
  const name = locale.fields[field.path].short;
  if (field.path === 'sessions[]') return locale.document.session(Number(part) + 1);
  if (field.key === '') return locale.document.listItem(name, Number(part) + 1);
  const section = form.sections.find(({ fields }) => fields.includes(field));
  return section?.id.length === 1 ? locale.document.section(section.id, name) : name;
}

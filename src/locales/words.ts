import type { ChoiceField, ListField, Section } from '../form/field.ts';
import { form } from '../form/form.ts';
import { fieldAt, listOfItem, splitPointer } from '../form/pointer.ts';
import { cutQuote } from '../text/cut-text.ts';
import type { FieldPath, SectionName } from '../generated/field-paths.ts';
import type { Locale } from './locale.ts';

/** Between the parts of a way through the report. */
const STEP = ' › ';

/**
 * The way to a position in the report in the form's words, part by part: `F. Session summaries`, `Session II`,
 * `Conclusions`. Parts that the form does not know stand as typed.
 */
export function crumbs(locale: Locale, pointer: string): string[] {
  const parts = splitPointer(pointer);
  return parts.map((part, index) => crumb(locale, `/${parts.slice(0, index + 1).join('/')}`, part));
}

/** The same in one line: `F. Session summaries › Session II › Conclusions`. */
export function breadcrumb(locale: Locale, pointer: string): string {
  return joinCrumbs(crumbs(locale, pointer));
}

/** Parts of a way, in one line. */
export function joinCrumbs(parts: readonly string[]): string {
  return parts.join(STEP);
}

function crumb(locale: Locale, pointer: string, part: string): string {
  const field = fieldAt(form, pointer);
  if (!field) return /^\d+$/.test(part) ? String(Number(part) + 1) : cutQuote(part);
  const list = listOfItem(form, field);
  if (list) return itemName(locale, list, Number(part));
  const section = form.sections.find(({ name }) => name === field.path);
  return section ? sectionTitle(locale, section, 'short') : locale.fields[field.path].short;
}

/** An item of a list by its number, counted from 0: `Session II`, `Recommendation 3`. */
export function itemName({ document, fields }: Locale, list: ListField, index: number): string {
  return list.numbering === 'session'
    ? document.session(index + 1)
    : document.listItem(fields[list.item.path].short, index + 1);
}

/** The options of a choice in the form's words, by their ids. */
export function optionWords({ choices }: Locale, { path }: ChoiceField): Readonly<Record<string, string>> {
  return choices[path];
}

/** The short name of a section, or the template's wording. */
type Length = 'short' | 'title';

/** A section with its letter, where it has one: `A. Summary`. */
export function sectionTitle(locale: Locale, section: Section, length: Length): string {
  const name = sectionName(locale, section, length);
  return section.letter === undefined ? name : locale.document.section(section.letter, name);
}

/** A section without its letter: `Summary`. */
export function sectionName(locale: Locale, { name }: Section, length: Length): string {
  return isField(name) ? locale.fields[name][length] : locale.ui.sections[name];
}

function isField(name: SectionName): name is Extract<SectionName, FieldPath> {
  return form.byPath.has(name as FieldPath);
}

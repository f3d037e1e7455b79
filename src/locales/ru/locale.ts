/**
 * Russian. The headings and themes are working translations made for this tool with the terms that the United Nations
 * uses; only the English wording is UNOSSC's own.
 *
 * UNOSSC has no settled abbreviation in Russian; its name stands in full, shortened only to `Управление ООН …`. As in UN
 * documents, `е` stands for `ё`. Quotation marks are « »; where YAML needs its own, the texts say `прямые кавычки`, since
 * YAML does not know « ».
 */
import type { Locale } from '../locale.ts';
import { choices } from './choices.ts';
import { ui, cli } from './commands.ts';
import { document } from './document.ts';
import { fields } from './fields.ts';
import { files } from './files.ts';
import { fill } from './fill.ts';
import { findingsOfForm } from './findings-form.ts';
import { findingsOfRules } from './findings-rules.ts';

/** Russian. */
export const locale: Locale = {
  language: 'ru',
  fields,
  choices,
  document,
  ui,
  cli,
  files,
  fill,
  messages: { ...findingsOfForm, ...findingsOfRules },
};

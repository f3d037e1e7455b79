/**
 * Spanish. The headings and themes are working translations made for this tool with the terms that the United Nations
 * uses; only the English wording is UNOSSC's own.
 *
 * The reader is addressed as usted. Quotation marks are “ ”, as in UN documents, and "…" (comillas rectas) only where
 * YAML's own are meant. Thousands stand apart by a no-break space from 10 000 on, decimals behind a comma.
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

/** Spanish. */
export const locale: Locale = {
  language: 'es',
  fields,
  choices,
  document,
  ui,
  cli,
  files,
  fill,
  messages: { ...findingsOfForm, ...findingsOfRules },
};

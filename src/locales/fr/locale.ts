/**
 * French. The headings and themes are working translations made for this tool with the terms that the United Nations
 * uses; only the English wording is UNOSSC's own.
 *
 * The apostrophe is ’, as in UN documents; quotation marks are « », and "…" only where YAML's own are meant. Texts with
 * : ; ! ? or « » are tagged `fr`, which makes the spaces there no-break ones.
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

/** French. */
export const locale: Locale = {
  language: 'fr',
  fields,
  choices,
  document,
  ui,
  cli,
  files,
  fill,
  messages: { ...findingsOfForm, ...findingsOfRules },
};

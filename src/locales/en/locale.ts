/**
 * English. The form's own words (fields and choices) are UNOSSC's and stand in the schema; everything else that a
 * person reads is here: the document, notices, `fill`, help, messages and explanations.
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

export const locale: Locale = {
  language: 'en',
  fields,
  choices,
  document,
  ui,
  fill,
  cli,
  files,
  messages: { ...findingsOfForm, ...findingsOfRules },
};

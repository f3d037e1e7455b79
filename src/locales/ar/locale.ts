/*
 * Arabic. The headings and the themes are working translations made for this tool with the terms that the United
 * Nations uses; only the English wording is UNOSSC's own.
 *
 * Instructions are verbal nouns after «يُرجى», as in the forms of the UN: polite, and addressed to nobody's gender.
 * Sections are lettered ألف، باء، جيم as in UN documents; (أ) and (ب) are kept there for subparagraphs.
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

/** Arabic. */
export const locale: Locale = {
  language: 'ar',
  fields,
  choices,
  messages: { ...findingsOfForm, ...findingsOfRules },
  document,
  ui,
  cli,
  files,
  fill,
};

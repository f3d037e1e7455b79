/**
 * Chinese (simplified). The headings and themes are working translations made for this tool with the terms that the
 * United Nations uses; only the English wording is UNOSSC's own.
 *
 * Chinese has one plural form (`Intl.PluralRules` knows only `other`), so counts need no choice of words. As in UN
 * documents, no space stands between Chinese characters and Latin letters or digits; file names and command lines
 * stand in “” instead.
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

/** Chinese. */
export const locale: Locale = {
  language: 'zh',
  fields,
  choices,
  document,
  ui,
  cli,
  files,
  fill,
  messages: { ...findingsOfForm, ...findingsOfRules },
};

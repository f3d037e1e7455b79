import type { Form } from '../form/field.ts';
import type { Locale } from '../locales/locale.ts';
import type { ReadProse } from '../prose/prose.ts';
import type { Footnotes } from './footnotes.ts';

/** What every part of a document is built with. */
export interface DocumentContext {
  readonly form: Form;
  readonly locale: Locale;
  /** Shows what is not answered yet. */
  readonly draft: boolean;
  /** Pointers of answers that are shown without formatting. */
  readonly plain: ReadonlySet<string>;
  readonly readProse: ReadProse;
  readonly footnotes: Footnotes;
}

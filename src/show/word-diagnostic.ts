import { form } from '../form/form.ts';
import { fieldAt, parentPointer } from '../form/pointer.ts';
import type { Locale, Subject } from '../locales/locale.ts';
import type { Message } from '../locales/message.ts';
import { breadcrumb } from '../locales/words.ts';
import { cutQuote } from '../text/cut-text.ts';
import { maskSteering, shown, shownLines, shownValues } from '../text/shown.ts';
import type { Args, Code } from '../diagnostics/args.ts';
import type { FileDiagnostic } from '../diagnostics/diagnostic.ts';

export interface WordedDiagnostic extends Message {
  /** The place in the form's words; empty for the report as a whole. */
  readonly crumb: string;
  /** Place and message in one. */
  readonly sentence: string;
}

/**
 * Puts a diagnostic into words. Whatever the report holds, they repeat at most a line of each of its texts, and nothing in
 * them can steer a terminal.
 */
export function wordDiagnostic(locale: Locale, found: FileDiagnostic): WordedDiagnostic {
  const field = fieldAt(form, found.pointer);
  const subject: Subject = {
    name: field ? locale.fields[field.path].short : '',
    pointer: found.pointer,
  };
  const word = locale.messages[found.code] as (args: Args[Code], subject: Subject) => Message;
  const worded = word(quoted(found.args), subject);
  const others = 'others' in found ? (found.others ?? 0) : 0;
  const more = others > 0 ? locale.document.gap + locale.ui.validate.others(others) : '';
  const message = worded.message + more;
  const { hint } = worded;
  const crumb = shown(
    breadcrumb(locale, found.code === 'unknown-key' ? parentPointer(found.pointer) : found.pointer),
  );
  return {
    crumb,
    message: maskSteering(message),
    sentence: maskSteering(crumb === '' ? message : `${crumb}${locale.document.colon}${message}`),
    ...(hint !== undefined && { hint: maskSteering(hint) }),
  };
}

/** Only how an answer is written has several lines: bapa makes them, and puts no long text there. */
function quoted(args: Args[Code]): Args[Code] {
  // What is cut may have lost the end of what it opens.
  const line = shownValues(args, (text) => shown(cutQuote(shown(text))));
  return 'form' in args ? ({ ...line, form: shownLines(args.form) } as Args['wrong-shape']) : line;
}

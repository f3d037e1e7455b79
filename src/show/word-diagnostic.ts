import { form } from '../form/form.ts';
import { fieldAt, parentPointer } from '../form/pointer.ts';
import type { Locale, Subject } from '../locales/locale.ts';
import type { Message } from '../locales/message.ts';
import { breadcrumb } from '../locales/words.ts';
import { maskSteering, shown, shownLines, shownValues } from '../text/shown.ts';
import type { Args, Code } from '../diagnostics/args.ts';
import type { FileDiagnostic } from '../diagnostics/diagnostic.ts';

export interface WordedDiagnostic extends Message {
  /** The place in the form's words; empty for the report as a whole. */
  readonly crumb: string;
  /** Place and message in one. */
  readonly sentence: string;
}

/** Puts a diagnostic into words. Nothing in them can steer a terminal, whatever the report holds. */
export function wordDiagnostic(locale: Locale, found: FileDiagnostic): WordedDiagnostic {
  const field = fieldAt(form, found.pointer);
  const subject: Subject = {
    name: field ? locale.fields[field.path].short : '',
    pointer: found.pointer,
  };
  const word = locale.messages[found.code] as (args: Args[Code], subject: Subject) => Message;
  const { message, hint } = word(shownValues(found.args, shownLines), subject);
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

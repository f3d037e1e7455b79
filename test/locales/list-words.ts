import type { Locale, Subject } from '../../src/locales/locale.ts';
import type { Code } from '../../src/diagnostics/args.ts';
import { SEVERITIES } from '../../src/diagnostics/diagnostic.ts';
import { argumentsFor } from './sample-arguments.ts';
import { MESSAGE_ARGUMENTS } from './sample-messages.ts';

/** Some words of a language: where they stand (`ui.status.section`), and for what is a function, by which arguments. */
export interface Words {
  readonly place: string;
  readonly text: string;
  readonly given: readonly unknown[];
}

/** Every word that a language has, functions called with sample arguments. */
export function listWords(locale: Omit<Locale, 'language'>): Words[] {
  const { messages, ...rest } = locale;
  const codes = Object.keys(SEVERITIES) as Code[];
  return [...walk(rest, '', []), ...codes.flatMap((code) => messageWords(messages, code))];
}

function messageWords(messages: Locale['messages'], code: Code): Words[] {
  const say = messages[code] as (args: unknown, subject: Subject) => unknown;
  return MESSAGE_ARGUMENTS[code].flatMap((args) =>
    walk(say(args, { name: 'QQQ9', pointer: '/qqq' }), `messages.${code}`, [args]),
  );
}

function walk(value: unknown, place: string, given: readonly unknown[]): Words[] {
  if (typeof value === 'string') return [{ place, text: value, given }];
  if (typeof value === 'function') {
    const call = value as (...given: readonly unknown[]) => unknown;
    return argumentsFor(place).flatMap((sample) => walk(call(...sample), place, sample));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    walk(child, place === '' ? key : `${place}.${key}`, given),
  );
}

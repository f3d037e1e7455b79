import { listAnswers, walkAnswers, type Answer } from '../form/answer.ts';
import { form } from '../form/form.ts';
import type { Prose } from '../prose/prose.ts';
import type { Source } from '../report/source.ts';
import type { ParsedProse } from './rule.ts';

/** Marks without which a text holds no heading, link, image or HTML, and is never too complex. Over-inclusive, but cheap. */
const MARKS = /[<[]|^[ \t>*+-]*#|^[ \t>]*(?:=+|-+)[ \t]*$|(?:>[ \t]*){20}|^[ \t]{100}/m;

/** Marks of emphasis past which a text may be too complex to be formatted. */
const MANY_MARKS = 4_000;

/** Whether any rule about Markdown could apply to a report, so that the parser is worth loading. */
export function mayNeedProse(source: Source): boolean {
  return [...walkAnswers(listAnswers(form, source.value))].some(isMarked);
}

function isMarked({ field, value }: Answer): boolean {
  if (field.kind !== 'prose' || typeof value !== 'string') return false;
  return (
    MARKS.test(value) || (value.length > MANY_MARKS && (value.match(/[*_~]/g)?.length ?? 0) > MANY_MARKS)
  );
}

/** Parses the marked answers in Markdown when the first rule asks for them; each is parsed once. */
export function proseReader(
  answers: readonly Answer[],
  parse: ((text: string) => Prose) | undefined,
): () => readonly ParsedProse[] {
  let parsed: ParsedProse[] | undefined;
  return () =>
    (parsed ??= parse
      ? answers
          .filter(isMarked)
          .map(({ pointer, value }) => ({ pointer, text: String(value), prose: parse(String(value)) }))
      : []);
}

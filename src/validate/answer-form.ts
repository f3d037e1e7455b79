import { isMapping } from '../form/answer.ts';
import type { Field } from '../form/field.ts';
import { fits } from '../form/kinds.ts';

/** Longer texts of the author are not repeated in a hint. */
const MAX_SHOWN = 60;

/**
 * How an answer is written in YAML, as a pattern of a few lines: `venue:`, `  name: …`, `  city: …`. Where the author
 * gave the right parts in the wrong form, such as `venue: UNCC, Bangkok, Thailand`, they stand in their places.
 */
export function answerForm(field: Field, found?: unknown): string {
  const lines = field.key === '' ? itemLines(field, found) : formLines(field, found);
  return lines.join('\n');
}

function itemLines(item: Field, found: unknown): string[] {
  const parts = item.kind === 'group' ? partsOf(item.fields, found) : [found];
  const [first = '', ...rest] =
    item.kind === 'group'
      ? item.fields.flatMap((field, index) => formLines(field, parts[index]))
      : [shown(found)];
  return [`- ${first}`, ...indent(rest)];
}

function formLines(field: Field, found: unknown): string[] {
  switch (field.kind) {
    case 'group': {
      const parts = partsOf(field.fields, found);
      return [
        `${field.key}:`,
        ...indent(field.fields.flatMap((child, index) => formLines(child, parts[index]))),
      ];
    }
    case 'list':
      return [`${field.key}:`, ...indent(itemLines(field.item, found))];
    case 'choices': {
      const chosen = Array.isArray(found) && found.length > 0 ? found.map(shown) : field.options.slice(0, 2);
      return [`${field.key}: [${chosen.join(', ')}]`];
    }
    case 'choice':
      return [`${field.key}: ${found === undefined ? (field.options[0] ?? '…') : shown(found)}`];
    default:
      return [`${field.key}: ${shown(fits(field.kind, found) ? found : undefined)}`];
  }
}

/** Gives a group's fields the parts of a text, list or mapping; the first field gets a text of fewer or more parts whole. */
function partsOf(fields: readonly Field[], found: unknown): unknown[] {
  if (isMapping(found)) return fields.map(({ key }) => found[key]);
  const parts: unknown[] = Array.isArray(found)
    ? found
    : typeof found === 'string'
      ? found.split(fields.some(({ kind }) => kind === 'choice') ? /[,;:]\s+/ : /[,;]\s+/)
      : [];
  const isWhole =
    fields.length === parts.length && fields.every((field, index) => suits(field, parts[index]));
  if (isWhole) return parts;
  const main = Math.max(
    0,
    fields.findIndex((field) => field.required),
  );
  if (typeof found !== 'string') return [];
  // An example of a choice would be taken for the right one beside the author's own words.
  return fields.map(({ kind }, index) => (index === main ? found : kind === 'choice' ? '…' : undefined));
}

/** Whether a part of a text can be the answer in whose place it stands. */
function suits(field: Field, part: unknown): boolean {
  if (typeof part !== 'string') return false;
  if (field.kind === 'choice') return field.options.includes(part);
  return field.kind !== 'email' || part.includes('@');
}

function shown(value: unknown): string {
  if (
    typeof value !== 'string' ||
    value.trim() === '' ||
    value === '…' ||
    value.length > MAX_SHOWN ||
    value.includes('\n')
  )
    return '…';
  return /^[\p{L}\p{N}(]/u.test(value) && !/: |:$| #/.test(value) ? value : JSON.stringify(value);
}

const indent = (lines: readonly string[]) => lines.map((line) => `  ${line}`);

import type { AnswerValue } from '../../form/answer-value.ts';
import { isMapping } from '../../form/answer.ts';
import type { Field, GroupField } from '../../form/field.ts';
import { storedText } from '../../text/same-value.ts';
import type { Layout } from './layout.ts';
import { doubleQuoted, needsEscapes, writeLiteral, writeScalar, type Quote } from './write-scalar.ts';

/** Where a value is written, and how what stood there was written. */
export interface WriteContext {
  readonly layout: Layout;
  /** Of the key or dash that the value follows; -1 at the root. */
  readonly column: number;
  /** The key or dash is a dash. */
  readonly item: boolean;
  /** What the value answers; for the root, the form. */
  readonly field: Field | Pick<GroupField, 'kind' | 'fields'> | undefined;
  /** Columns further in than its dash at which the keys of an item stand. */
  readonly itemDepth?: number;
  /** At least this column for the lines of a text: comment lines below would otherwise be taken into it. */
  readonly textColumn?: number;
  /** The author wrote the old text so, and the new one can be written so too. */
  readonly quote?: Quote;
  readonly literal?: '' | '-';
}

/** A value in two parts: what follows its key or dash on the line, and whole lines below it. */
export interface Written {
  readonly inline: string;
  readonly below: readonly string[];
}

/** Writes a value in block style. */
export function writeValue(value: AnswerValue, context: WriteContext): Written {
  if (value === null) return { inline: '', below: [] };
  if (typeof value === 'string') return writeText(storedText(value), context);
  if (Array.isArray(value)) return writeList(value as readonly AnswerValue[], context);
  if (isMapping(value)) return writeMapping(value, context);
  return { inline: JSON.stringify(value), below: [] };
}

function writeText(text: string, context: WriteContext): Written {
  const { field, literal, quote } = context;
  const oneLine = { inline: writeScalar(text, { flow: false, quote }), below: [] };
  if (text.trim() === '' || needsEscapes(text)) return oneLine;
  const prose = field?.kind === 'prose' && (literal !== undefined || oneLine.inline !== text);
  if (!text.includes('\n') && !prose) return oneLine;
  const column = context.textColumn ?? context.column + textDepth(context.layout);
  const { header, lines } = writeLiteral(text, column - context.column, literal ?? '');
  if (/\d\d/.test(header)) return { inline: doubleQuoted(text), below: [] };
  return { inline: header, below: lines.map((line) => (line === '' ? '' : ' '.repeat(column) + line)) };
}

/** How much further in than its key or dash a text stands. */
export function textDepth(layout: Layout): number {
  return Math.max(2, layout.step);
}

function writeList(items: readonly AnswerValue[], context: WriteContext): Written {
  if (items.length === 0) return { inline: '[]', below: [] };
  const column = context.column + (context.item ? 2 : context.layout.dash);
  const item = context.field?.kind === 'list' ? context.field.item : undefined;
  return {
    inline: '',
    below: items.flatMap((value) =>
      writeItem(value, { layout: context.layout, column, item: true, field: item }),
    ),
  };
}

/** The lines of a list item, its dash at `context.column`. */
export function writeItem(value: AnswerValue, context: WriteContext): string[] {
  const { inline, below } = writeValue(value, context);
  const dash = `${' '.repeat(context.column)}-`;
  if (inline !== '' || !isMapping(value)) return [inline === '' ? dash : `${dash} ${inline}`, ...below];
  const [first = '', ...rest] = below;
  return [dash + first.slice(dash.length), ...rest];
}

function writeMapping(
  value: Readonly<Record<string, AnswerValue | undefined>>,
  context: WriteContext,
): Written {
  const { layout } = context;
  const depth = context.item ? (context.itemDepth ?? 2) : layout.step;
  const column = context.column < 0 ? 0 : context.column + depth;
  const fields = context.field?.kind === 'group' ? context.field.fields : [];
  const keys = inFormOrder(Object.keys(value), fields).filter((key) => value[key] !== undefined);
  if (keys.length === 0) return { inline: '{}', below: [] };
  const below = keys.flatMap((key) => {
    const field = fields.find((one) => one.key === key);
    return writePair(key, value[key] ?? null, { layout, column, item: false, field });
  });
  return { inline: '', below };
}

/** The lines of a key and its value, the key at `context.column`. */
export function writePair(key: string, value: AnswerValue, context: WriteContext): string[] {
  const { inline, below } = writeValue(value, context);
  const head = `${' '.repeat(context.column)}${writeScalar(key, { flow: false })}:`;
  return [inline === '' ? head : `${head} ${inline}`, ...below];
}

/** Writes a value between brackets or braces, where everything stands on one line. `json`: as in a JSON file. */
export function writeFlow(value: AnswerValue, json: boolean): string {
  if (typeof value === 'string') {
    return json ? doubleQuoted(storedText(value)) : writeScalar(storedText(value), { flow: true });
  }
  if (Array.isArray(value))
    return `[${(value as readonly AnswerValue[]).map((item) => writeFlow(item, json)).join(', ')}]`;
  if (isMapping(value)) {
    const pairs = Object.entries(value).filter((pair) => pair[1] !== undefined);
    return `{${pairs.map(([key, child]) => writeFlowPair(key, child as AnswerValue, json)).join(', ')}}`;
  }
  return JSON.stringify(value);
}

/** A key and its value as they stand between braces. */
export function writeFlowPair(key: string, value: AnswerValue, json: boolean): string {
  const name = json ? doubleQuoted(key) : writeScalar(key, { flow: true });
  return `${name}: ${writeFlow(value, json)}`;
}

/** Keys in the order of the form; those that it does not know come last, in the order given. */
export function inFormOrder(keys: readonly string[], fields: readonly Field[]): string[] {
  const rank = (key: string) => {
    const index = fields.findIndex((field) => field.key === key);
    return index < 0 ? fields.length : index;
  };
  return [...keys].sort((a, b) => rank(a) - rank(b));
}

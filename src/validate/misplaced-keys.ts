import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { isAnswered, isMapping } from '../form/answer.ts';
import type { Field, GroupField } from '../form/field.ts';
import { form } from '../form/form.ts';
import { shapeOfKind } from '../form/kinds.ts';
import { joinPointer } from '../form/pointer.ts';
import { valueAt } from '../form/value-at.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { keyRange, type Source } from '../report/source.ts';
import type { Edit, Range } from '../text/range.ts';
import { answerForm } from './answer-form.ts';
import { isNumbered } from './list-fixes.ts';

/** Questions in a row that stand too far to the left or to the right, and where they belong. */
export interface Misplaced {
  /** The pointers where they stand. */
  readonly pointers: readonly string[];
  readonly found: Diagnostic;
}

type Pairs = readonly Pair<Node, Node | null>[];

/** Unknown keys in a row that say by their place and names together where they belong. */
export function findMisplaced(source: Source, unknown: ReadonlySet<string>): Misplaced[] {
  const { contents } = source.document;
  if (!isMap(contents) || contents.flow) return [];
  return [
    ...tooFarLeft(source, contents, unknown),
    ...tooFarRight(source, contents, unknown),
    ...numberedSessions(source, contents, unknown),
  ];
}

/** `venue:` and below it, not indented, `name: …`, `city: …`. */
function tooFarLeft(source: Source, top: YAMLMap, unknown: ReadonlySet<string>): Misplaced[] {
  const pairs = top.items as Pairs;
  const repeated = findRepeated(source, pairs);
  const isUnknown = (pair: Pairs[number]) => unknown.has(joinPointer('', keyOf(pair)));
  return pairs.flatMap((pair, index) => {
    const field = form.fields.find(({ key }) => key === keyOf(pair));
    const group = field && groupIn(field);
    if (!field || !group) return [];
    const isPart = (one: Pairs[number]) => isUnknown(one) || repeated.has(one) || isChoiceOf(group, one);
    const run = runOf(pairs.slice(index + 1), isPart);
    const pointer = joinPointer('', field.key);
    const value = valueAt(source.value, pointer);
    const list = Array.isArray(value) ? value : undefined;
    const home = list ? joinPointer(pointer, list.length - 1) : pointer;
    const parts = valueAt(source.value, home);
    const isFree = (key: string) =>
      group.fields.some((one) => one.key === key) && !(isMapping(parts) && isAnswered(parts[key]));
    const keys = run.map(keyOf);
    if (run.length === 0 || !keys.every(isFree) || new Set(keys).size < keys.length) return [];
    const isEmpty = !isAnswered(value);
    const depth = isEmpty ? 2 : columnOfKeys(source, pair.value, list !== undefined);
    if (depth === undefined) return [];
    const lines = linesOf(source, run[0]!, pairs[index + 1 + run.length]);
    const dash = isEmpty && field.kind === 'list' ? '- ' : '';
    const fix = lines.map((line, at): Edit => {
      const start = source.lines.start(line);
      const text = ' '.repeat(depth) + (at === 0 ? dash : dash.replace('-', ' '));
      return { range: { start, end: start }, text };
    });
    const pointers = keys.map((key) => joinPointer('', key));
    const found = isEmpty
      ? diagnostic('wrong-shape', pointer, keyRange(source, pointer), notIndented(field), { fix })
      : outside(source, run[0]!, field.key, { fix, others: run.length - 1 }, repeated);
    return [{ pointers, found }];
  });
}

/** `type: ngo` at the margin: a choice of a group's parts only, and not of the report's own question of that name. */
function isChoiceOf(group: GroupField, pair: Pairs[number]): boolean {
  const offers = (fields: readonly Field[]) =>
    fields.some(
      (one) =>
        one.key === keyOf(pair) &&
        one.kind === 'choice' &&
        isScalar(pair.value) &&
        one.options.includes(String(pair.value.value)),
    );
  return offers(group.fields) && !offers(form.fields);
}

/** A key at the margin that belongs to the group above; where the report has such a key itself, it seems to stand there twice. */
function outside(
  source: Source,
  pair: Pairs[number],
  belongsTo: string,
  more: Pick<Diagnostic, 'fix' | 'others'>,
  repeated: ReadonlyMap<Pairs[number], Duplicate>,
): Diagnostic {
  const duplicate = repeated.get(pair);
  if (duplicate) return { ...duplicate, args: { ...duplicate.args, belongsTo }, ...more };
  const pointer = joinPointer('', keyOf(pair));
  const args = { key: keyOf(pair), known: form.fields.map((one) => one.key), belongsTo };
  return diagnostic('unknown-key', pointer, keyRange(source, pointer), args, more);
}

type Duplicate = Extract<Diagnostic, { code: 'duplicate-key' }>;

/** The keys that were there already, each with what is told of it. */
function findRepeated({ diagnostics }: Source, pairs: Pairs): ReadonlyMap<Pairs[number], Duplicate> {
  const duplicates = new Map(
    diagnostics.flatMap((one) => (one.code === 'duplicate-key' ? [[one.range.start, one]] : [])),
  );
  return new Map(
    pairs.flatMap((pair) => {
      const found = duplicates.get(pair.key.range![0]);
      return found ? [[pair, found]] : [];
    }),
  );
}

/** `Session 1:`, `Session 2:` in the place of the list of sessions. */
function numberedSessions(source: Source, top: YAMLMap, unknown: ReadonlySet<string>): Misplaced[] {
  const pairs = top.items as Pairs;
  const isOne = (pair: Pairs[number]) =>
    unknown.has(joinPointer('', keyOf(pair))) && isNumbered({ [keyOf(pair)]: null }) && isMap(pair.value);
  const at = pairs.findIndex(isOne);
  const end = pairs.findIndex((pair, index) => index > at && !isOne(pair));
  const run = at < 0 ? [] : pairs.slice(at, end < 0 ? pairs.length : end);
  if (run.length === 0 || pairs.some((pair) => keyOf(pair) === 'sessions')) return [];
  const { lines } = source;
  const fix = run.flatMap((pair, index): Edit[] => {
    const [from, to] = [pair.key.range![0], pair.value!.range![0]];
    const inset = ' '.repeat(Math.max(0, 5 - lines.locate(to).column));
    const below = linesOf(source, pair, pairs[at + index + 1]).filter((line) => lines.start(line) > to);
    return [
      { range: { start: from, end: to }, text: `${index === 0 ? 'sessions:\n' : ''}  - ` },
      ...below.map((line) => ({ range: { start: lines.start(line), end: lines.start(line) }, text: inset })),
    ];
  });
  const pointers = run.map((pair) => joinPointer('', keyOf(pair)));
  const known = form.fields.map((one) => one.key);
  const args = { key: keyOf(run[0]!), known, suggestion: 'sessions' };
  const range = keyRange(source, pointers[0]!);
  return [
    {
      pointers,
      found: diagnostic('unknown-key', pointers[0]!, range, args, { fix, others: run.length - 1 }),
    },
  ];
}

function notIndented(field: Field) {
  return {
    expected: shapeOfKind(field.kind),
    found: 'nothing',
    cause: 'not-indented',
    source: field.key,
    form: answerForm(field),
  } as const;
}

/** `organized_by:` and what follows it indented as if it belonged to the venue. */
function tooFarRight(source: Source, top: YAMLMap, unknown: ReadonlySet<string>): Misplaced[] {
  return (top.items as Pairs).flatMap((pair) => {
    const parent = joinPointer('', keyOf(pair));
    if (!isMap(pair.value) || pair.value.flow) return [];
    const pairs = pair.value.items as Pairs;
    const isUnknown = (one: Pairs[number]) => unknown.has(joinPointer(parent, keyOf(one)));
    const at = pairs.findIndex(isUnknown);
    const run = at < 0 ? [] : runOf(pairs.slice(at), isUnknown);
    const keys = run.map(keyOf);
    const isHome = (key: string) =>
      form.fields.some((one) => one.key === key) && !isAnswered(valueAt(source.value, joinPointer('', key)));
    if (run.length === 0 || at + run.length < pairs.length || !keys.every(isHome)) return [];
    const pointers = keys.map((key) => joinPointer(parent, key));
    const [pointer = ''] = pointers;
    const range = keyRange(source, pointer);
    const column = source.lines.locate(range.start).column - 1;
    const lines = linesOf(
      source,
      run[0]!,
      top.items[top.items.indexOf(pair) + 1] as Pairs[number] | undefined,
    );
    const fix = lines.map((line): Edit => {
      const start = source.lines.start(line);
      const indent = Math.min(column, source.lines.line(line).search(/\S/));
      return { range: { start, end: start + indent }, text: '' };
    });
    const known = form.fields.map((one) => one.key);
    const args = { key: keys[0]!, known, belongsTo: '' };
    return [
      { pointers, found: diagnostic('unknown-key', pointer, range, args, { fix, others: run.length - 1 }) },
    ];
  });
}

function keyOf({ key }: Pairs[number]): string {
  return isScalar(key) ? String((key as Scalar<string | number>).value) : '';
}

/** The group that a field is, or of which it is a list. */
function groupIn(field: Field): GroupField | undefined {
  const group = field.kind === 'list' ? field.item : field;
  return group.kind === 'group' ? group : undefined;
}

function runOf(pairs: Pairs, isPart: (pair: Pairs[number]) => boolean): Pairs {
  const end = pairs.findIndex((pair) => !isPart(pair));
  return end < 0 ? pairs : pairs.slice(0, end);
}

/** How far in the keys of a group stand, or of the last group of a list; undefined in brackets. */
function columnOfKeys(source: Source, value: Node | null, isList: boolean): number | undefined {
  const group = isList && isSeq(value) && !value.flow ? value.items.at(-1) : value;
  const first =
    isMap(group) && !group.flow ? (group.items[0] as Pairs[number] | undefined)?.key.range : undefined;
  return first ? source.lines.locate(first[0]).column - 1 : undefined;
}

/** The lines, but for blank ones, from one key to the next that stands elsewhere. */
function linesOf(source: Source, first: Pairs[number], next: Pairs[number] | undefined): number[] {
  const { lines } = source;
  const range: Range = { start: first.key.range![0], end: next?.key.range?.[0] ?? source.text.length };
  const found: number[] = [];
  for (
    let line = lines.locate(range.start).line;
    line <= lines.count && lines.start(line) < range.end;
    line += 1
  )
    if (/\S/.test(lines.line(line))) found.push(line);
  return found.filter((line) => !/^---|^\.\.\./.test(lines.line(line)));
}

import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import { isMapping } from '../form/answer.ts';
import { isTextField, type Field, type GroupField, type TextField } from '../form/field.ts';
import { READS } from '../locales/index.ts';
import { recognizeItem, recognizeSession } from '../recognize/recognize-heading.ts';
import { quoteText, type Edit, type Range } from '../text/range.ts';
import type { Source } from '../report/source.ts';

/** Signs that people put before the items of a list in the place of YAML's dash. */
export const BULLET = /^[-•·▪◦‣●■○◆►➢✓*–—−－][ \t\u00a0]*(?=\S)/;

/** The answer of a group that a text alone is: the action of a recommendation, the name of an organizer, the title of a session. */
export function mainField({ fields }: GroupField): TextField | undefined {
  return fields.find((field): field is TextField => field.required && isTextField(field));
}

/** The same as it stands before a text; empty where the items of a list are texts. */
function mainKey(field: Field | undefined): string {
  const main = field?.kind === 'list' && field.item.kind === 'group' ? mainField(field.item) : undefined;
  return main ? `${main.key}: ` : '';
}

/** `- Share protocols.` where a group belongs: `- action: Share protocols.` */
export function groupOfText(source: Source, group: GroupField, node: Node | null): Edit[] | undefined {
  const main = mainField(group);
  // Somebody with an address is more than a name.
  const isMore =
    isScalar(node) && String(node.value).includes('@') && group.fields.some(({ kind }) => kind === 'email');
  if (
    !main ||
    isMore ||
    !isScalar(node) ||
    !node.range ||
    node.anchor !== undefined ||
    node.tag !== undefined
  )
    return undefined;
  const [start, end] = node.range;
  const before = source.text.slice(source.lines.start(source.lines.locate(start).line), start);
  const isFlow = !/^\s*(?:- +)+$/.test(before);
  if (isFlow && /^[|>]/.test(source.text.slice(start))) return undefined;
  const edits = [insertion(start, isFlow ? `{ ${main.key}: ` : `${main.key}: `)];
  if (isFlow) return [...edits, insertion(end, ' }')];
  for (const { line, indent } of linesBelow(source, { start, end }))
    edits.push(insertion(source.lines.start(line) + indent, '  '));
  return edits;
}

/** The lines after the first of a part of the text, but for blank ones. */
function linesBelow(source: Source, { start, end }: Range): { line: number; indent: number }[] {
  const { lines } = source;
  const found: { line: number; indent: number }[] = [];
  for (let line = lines.locate(start).line + 1; line <= lines.count && lines.start(line) < end; line += 1) {
    const indent = lines.line(line).search(/\S/);
    if (indent >= 0) found.push({ line, indent });
  }
  return found;
}

function insertion(at: number, text: string): Edit {
  return { range: { start: at, end: at }, text };
}

/** Whether a mapping stands for a list: its keys are `1`, `2`, … or `Session I`, `Session II`, … in any language. */
export function isNumbered(value: unknown): boolean {
  if (!isMapping(value)) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every(isNumber);
}

function isNumber(key: string): boolean {
  if (/^(?:\d{1,2}|[ivx]{1,4})$/i.test(key)) return true;
  const found = recognizeSession(`${key}: x`, READS);
  return found.kind === 'certain' && found.value.rest === 'x';
}

/** `sessions: { 1: …, 2: … }` as a list. */
export function listOfNumbered(
  source: Source,
  field: Field | undefined,
  node: Node | null,
): Edit[] | undefined {
  if (!isMap(node) || !node.range) return undefined;
  const pairs = node.items as Pair<Node, Node | null>[];
  if (pairs.some(({ value }) => !value?.range)) return undefined;
  const [start, end] = node.range;
  const keys = pairs.flatMap(
    ({ key, value }) =>
      itemOf(source, key, value!, { isFlow: node.flow === true, main: mainKey(field) }) ?? [],
  );
  if (keys.length < pairs.length) return undefined;
  if (!node.flow) return keys;
  return [
    { range: { start, end: start + 1 }, text: '[' },
    ...keys,
    { range: { start: end - 1, end }, text: ']' },
  ];
}

/** The answers of one item without a dash before them. */
export function itemOfGroup(source: Source, field: Field | undefined, node: Node | null): Edit[] | undefined {
  if (field?.kind !== 'list' || field.item.kind !== 'group' || !isMap(node) || !node.range) return undefined;
  const { fields } = field.item;
  const isItem = node.items.every(({ key }) => fields.some((one) => isScalar(key) && one.key === key.value));
  if (node.flow || !isItem) return undefined;
  const [start, end] = node.range;
  const rows = linesBelow(source, { start, end });
  return [
    insertion(start, '- '),
    ...rows.map(({ line, indent }) => insertion(source.lines.start(line) + indent, '  ')),
  ];
}

/** Takes the key away; in lines, puts a dash before its value. */
function itemOf(
  source: Source,
  key: Node,
  value: Node,
  { isFlow, main }: { isFlow: boolean; main: string },
): Edit | undefined {
  const [from, to] = [key.range![0], value.range![0]];
  const between = source.text.slice(key.range![1], to);
  if (!/^\s*:\s*$/.test(between)) return undefined;
  if (isFlow)
    return isScalar(value) && main !== '' ? undefined : { range: { start: from, end: to }, text: '' };
  if (!between.includes('\n'))
    return { range: { start: from, end: to }, text: `- ${isScalar(value) ? main : ''}` };
  if ((!isMap(value) && !isSeq(value)) || value.flow) return undefined;
  const { lines } = source;
  const column = to - lines.start(lines.locate(to).line);
  const start = lines.start(lines.locate(from).line);
  return column < 2 ? undefined : { range: { start, end: to }, text: `${' '.repeat(column - 2)}- ` };
}

/** Lines with other signs before them, or with numbers, as the items of a list; with `|` before them or without. */
export function listOfBullets(
  source: Source,
  field: Field | undefined,
  node: Scalar,
  range: Range,
): Edit[] | undefined {
  const marker = /^[|>][+-]?\d?(?=\s)/.exec(source.text.slice(range.start))?.[0] ?? '';
  const start = range.start + marker.length;
  const rows = linesBelow(source, { start, end: range.end });
  const first = source.lines.locate(start);
  if (marker === '') {
    const indent = source.lines.line(first.line).search(/\S/);
    if (node.type !== 'PLAIN' || source.lines.start(first.line) + indent !== start) return undefined;
    rows.unshift({ line: first.line, indent });
  }
  const depth = rows[0]?.indent ?? 0;
  const edits: Edit[] = marker === '' ? [] : [{ range: { start: range.start, end: start }, text: '' }];
  for (const { line, indent } of rows) {
    const text = source.lines.line(line).slice(indent).trimEnd();
    const at = source.lines.start(line) + indent;
    const length = signOf(text);
    if (length === undefined && indent <= depth) return undefined;
    if (length === undefined || indent > depth) {
      if (mainKey(field) !== '') edits.push(insertion(at, '  '));
      continue;
    }
    const rest = { start: at + length, end: at + text.length };
    const words = text.slice(length);
    const isSafe = /^[\p{L}\p{N}("]/u.test(words) && !/:(?:\s|$)| #/.test(words);
    edits.push({
      range: { start: at, end: rest.end },
      text: `- ${mainKey(field)}${isSafe && !words.startsWith('"') ? words : quoteText(rest, words).text}`,
    });
  }
  return edits.length === 0 ? undefined : edits;
}

/** How long the sign or number is that a line begins with. */
function signOf(text: string): number | undefined {
  const bullet = BULLET.exec(text)?.[0].length;
  if (bullet !== undefined) return bullet;
  const found = recognizeItem(text, READS);
  return found.kind === 'certain' ? text.length - found.value.rest.length : undefined;
}

/** `name:Port House` or `name：…` line by line in the place of a group: YAML takes them for one text. */
export function groupOfLines(source: Source, group: GroupField, node: Node | null): Edit[] | undefined {
  if (!isScalar(node) || node.type !== 'PLAIN' || !node.range) return undefined;
  const [start, end] = node.range;
  const { lines } = source;
  const first = lines.locate(start).line;
  const edits: Edit[] = [];
  for (let line = first; line <= lines.count && lines.start(line) < end; line += 1) {
    const text = lines.line(line);
    const match = /^(\s*)([a-z_]+)\s*[:：=](?:\s*)(?=\S)/.exec(text);
    if (text.trim() === '') continue;
    if (!match || !group.fields.some(({ key }) => key === match[2])) return undefined;
    const from = lines.start(line) + (match[1]?.length ?? 0) + (match[2]?.length ?? 0);
    edits.push({ range: { start: from, end: lines.start(line) + match[0].length }, text: ': ' });
  }
  const isOnKeyLine = source.text.slice(lines.start(first), start).trim() !== '';
  return isOnKeyLine || edits.length === 0 ? undefined : edits;
}

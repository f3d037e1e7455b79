import {
  isCollection,
  isMap,
  isScalar,
  type CST,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { NotEditable } from '../../diagnostics/not-editable.ts';
import { columnAt, lineEnd } from './text-lines.ts';
import { least } from '../../text/lists.ts';

/** One pair of a mapping or one item of a list, as it stands in the text. All places are offsets. */
export interface Entry {
  /** The key of a pair; items have none. */
  readonly key?: string;
  /** The first character: of the key, the dash, or in `[a, b]` the item. */
  readonly start: number;
  /** Just after the colon or dash; in `[a, b]`, the start of the item. */
  readonly mark: number;
  /** False for a key without a colon, as YAML allows in `{key}`. */
  readonly marked: boolean;
  /** Where the value starts, its anchor and tag included; `mark` where nothing is written. */
  readonly from: number;
  /** The value; null where nothing is written. */
  readonly node: Node | null;
  /** The end of what is written, without trailing spaces, line breaks and comments. */
  readonly end: number;
}

/** A mapping or list, as it stands in the text. */
export interface Collection {
  readonly node: YAMLMap | YAMLSeq;
  readonly pointer: string;
  /** Written with brackets. */
  readonly flow: boolean;
  /** Of the keys or dashes; of the opening bracket. */
  readonly column: number;
  readonly entries: readonly Entry[];
}

/** Reads the layout of a mapping or list. @throws NotEditable for a layout that this module does not know. */
export function readCollection(text: string, node: YAMLMap | YAMLSeq, pointer: string): Collection {
  const token = node.srcToken;
  if (!token || !('items' in token)) throw new NotEditable('layout', pointer);
  const flow = token.type === 'flow-collection';
  const entries = isMap(node)
    ? node.items.map((pair) => readPair(text, pair as Pair<Node, Node | null>, pointer))
    : readItems(text, node as YAMLSeq<Node>, token, pointer);
  const column = flow ? columnAt(text, token.offset) : columnAt(text, entries[0]?.start ?? token.offset);
  return { node, pointer, flow, column, entries };
}

/** The root of a document as the value of an entry without a key. */
export function readRoot(text: string, document: Document): Entry {
  const node = writtenNode(document.contents);
  const start = node?.range?.[0] ?? 0;
  return {
    start,
    mark: start,
    marked: true,
    from: start,
    node,
    end: node ? contentEnd(text, node, '') : start,
  };
}

function readPair(text: string, pair: Pair<Node, Node | null>, pointer: string): Entry {
  const token = pair.srcToken;
  if (!token?.key) throw new NotEditable('layout', pointer);
  const question = token.start.find((part) => part.type === 'explicit-key-ind');
  const keyEnd = pair.key.range?.[1] ?? token.key.offset;
  const key = isScalar(pair.key) ? String(pair.key.value) : text.slice(token.key.offset, keyEnd);
  const start = question?.offset ?? startOf(token.start, token.key.offset);
  return {
    key,
    start,
    ...readValuePart(text, token.sep ?? [], 'map-value-ind', keyEnd, pair.value, pointer),
  };
}

function readItems(
  text: string,
  node: YAMLSeq<Node>,
  token: CST.BlockSequence | CST.FlowCollection | CST.BlockMap,
  pointer: string,
): Entry[] {
  const flow = token.type === 'flow-collection';
  const items = token.items.filter((item) =>
    flow
      ? item.value || item.start.some(isProperty)
      : item.start.some((part) => part.type === 'seq-item-ind'),
  );
  const holdsPair = flow && items.some((item) => item.key || item.sep);
  if (holdsPair || items.length !== node.items.length) throw new NotEditable('layout', pointer);
  return items.map((item, index) => {
    const value = node.items[index] ?? null;
    if (flow) {
      const start = startOf(item.start, item.value?.offset ?? 0);
      return { start, ...readValuePart(text, item.start, undefined, start, value, pointer) };
    }
    const dash = item.start.find((part) => part.type === 'seq-item-ind')?.offset ?? 0;
    return { start: dash, ...readValuePart(text, item.start, 'seq-item-ind', dash + 1, value, pointer) };
  });
}

function readValuePart(
  text: string,
  tokens: readonly CST.SourceToken[],
  markType: CST.SourceToken['type'] | undefined,
  fallback: number,
  value: Node | null,
  pointer: string,
): Omit<Entry, 'start' | 'key'> {
  const at = tokens.findIndex((part) => part.type === markType);
  const markToken = tokens[at];
  const mark = markToken ? markToken.offset + markToken.source.length : fallback;
  const properties = tokens.slice(at + 1).filter(isProperty);
  const node = writtenNode(value);
  const last = properties.at(-1);
  const from = properties[0]?.offset ?? node?.range?.[0] ?? mark;
  const end = node ? contentEnd(text, node, pointer) : last ? last.offset + last.source.length : mark;
  return { mark, marked: markType === undefined || markToken !== undefined, from, node, end };
}

/** YAML has a null scalar where nothing is written. */
function writtenNode(node: Node | null): Node | null {
  return node?.srcToken ? node : null;
}

function isProperty(token: CST.SourceToken): boolean {
  return token.type === 'anchor' || token.type === 'tag';
}

function startOf(tokens: readonly CST.SourceToken[], offset: number): number {
  return tokens.find(isProperty)?.offset ?? offset;
}

function contentEnd(text: string, node: Node, pointer: string): number {
  const [start, end] = node.range ?? [0, 0];
  if (isCollection(node) && !node.flow) {
    return readCollection(text, node, pointer).entries.at(-1)?.end ?? start;
  }
  return isBlockScalar(node) ? blockScalar(text, node).bodyEnd : end;
}

/** True for texts written under `|` or `>`. */
export function isBlockScalar(node: Node | null): node is Node {
  return isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
}

/** The parts of a text under `|` or `>`: `header` is `|-`, `indent` the column of its lines, if it has any. */
export function blockScalar(
  text: string,
  node: Node,
): { header: string; headerEnd: number; bodyEnd: number; indent?: number } {
  const [start, end] = node.range ?? [0, 0];
  const header = /^[|>][-+\d]*/.exec(text.slice(start, end))?.[0] ?? '';
  const headerEnd = start + header.length;
  const bodyStart = lineEnd(text, headerEnd);
  const body = text.slice(bodyStart, end);
  if (body.trim() === '') return { header, headerEnd, bodyEnd: headerEnd };
  const lastLine = lineEnd(text, bodyStart + body.trimEnd().length);
  const bodyEnd = header.includes('+') ? bodyStart + body.replace(/\r?\n$/, '').length : lastLine;
  return { header, headerEnd, bodyEnd, indent: bodyIndent(body) };
}

/** YAML knows `\n` as the end of a line, regular expressions also U+2028. */
function bodyIndent(body: string): number {
  return least([...body.matchAll(/\n( *)[^ \r\n]/g)].map((match) => match[1]?.length ?? 0));
}

import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Alias,
  type Document,
  type Node,
  type Pair,
  type Scalar,
} from 'yaml';
import { joinPointer, splitPointer } from '../form/pointer.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Lines, Range } from '../text/range.ts';
import type { Position } from './source.ts';
import { findSwallowedLines } from './find-mark-causes.ts';
import { unusualSpace } from './find-special-spaces.ts';
import { MAX_ALIASED_VALUES, MAX_LEVELS } from '../text/limits.ts';

interface ReadValue {
  readonly value: unknown;
  readonly positions: Map<string, Position>;
  readonly diagnostics: Diagnostic[];
}

/** Turns the nodes of a document into plain values, noting where each one stands. Mappings have no prototype. */
export function readValue(document: Document, text: string, lines: Lines): ReadValue {
  const reader = new Reader(text, lines);
  const value = reader.read(document.contents, '', 0);
  reader.reportUnusedAnchors();
  return { value, positions: reader.positions, diagnostics: reader.diagnostics };
}

class Reader {
  readonly positions = new Map<string, Position>();
  readonly diagnostics: Diagnostic[] = [];
  readonly #text: string;
  readonly #lines: Lines;
  /** The aliases being followed, outermost first. */
  readonly #aliases: Alias[] = [];
  #aliased = 0;
  /** Nodes with a name, and the names that were referred to. */
  readonly #anchors: { readonly node: Node; readonly anchor: string; readonly pointer: string }[] = [];
  /** What a name stands for from here on: an alias refers to the last one before it. */
  readonly #named = new Map<string, Node>();
  readonly #used = new Set<string>();

  constructor(text: string, lines: Lines) {
    this.#text = text;
    this.#lines = lines;
  }

  read(
    node: Node | null | undefined,
    pointer: string,
    depth: number,
    pair?: Pair<Node, Node | null>,
  ): unknown {
    if (!this.#spendAlias(node, pointer)) return null;
    this.#place(node ?? null, pointer, pair);
    if (!node) return null;
    if (depth > MAX_LEVELS) {
      this.diagnostics.push(diagnostic('too-deep', pointer, rangeOf(node), { limit: MAX_LEVELS }));
      return null;
    }
    if (this.#hasForeignTag(node, pointer) && isScalar(node)) return node.source ?? '';
    if (isAlias(node)) return this.#readAlias(node, pointer, depth);
    if (node.anchor !== undefined && this.#aliases.length === 0) {
      this.#named.set(node.anchor, node);
      this.#anchors.push({ node, anchor: node.anchor, pointer });
    }
    if (isSeq(node)) {
      return node.items.map((item, index) => this.read(item as Node, joinPointer(pointer, index), depth + 1));
    }
    if (isMap(node)) return this.#readPairs(node.items as Pair<Node, Node | null>[], pointer, depth);
    return this.#readScalar(node, pointer);
  }

  #readScalar(node: Scalar, pointer: string): unknown {
    const swallowed = node.type?.startsWith('QUOTE_') ? findSwallowedLines(this.#text, node) : undefined;
    if (swallowed) this.diagnostics.push({ ...swallowed, pointer });
    return isTextToo(node) ? node.source : node.value;
  }

  /** A name that nothing refers to is a word that its author meant to be read: `&Co. …`. */
  reportUnusedAnchors(): void {
    for (const { node, anchor, pointer } of this.#anchors) {
      if (this.#used.has(anchor)) continue;
      const start = this.#text.lastIndexOf(`&${anchor}`, rangeOf(node).start);
      const range = start < 0 ? rangeOf(node) : { start, end: start + anchor.length + 1 };
      this.diagnostics.push(diagnostic('unused-anchor', pointer, range, { anchor }));
    }
  }

  #place(node: Node | null, pointer: string, pair: Pair<Node, Node | null> | undefined): void {
    const alias = this.#aliases[0];
    if (alias) {
      this.positions.set(pointer, { node: alias, value: rangeOf(alias) });
      return;
    }
    const value = node && rangeOf(node);
    this.positions.set(pointer, {
      node,
      ...(pair && { pair, key: rangeOf(pair.key) }),
      ...(value && value.end > value.start && { value: trimEnd(value, this.#text) }),
    });
  }

  #readPairs(
    pairs: readonly Pair<Node, Node | null>[],
    pointer: string,
    depth: number,
  ): Record<string, unknown> {
    const mapping = Object.create(null) as Record<string, unknown>;
    const keys = new Map<string, Range>();
    for (const pair of pairs) {
      const range = rangeOf(pair.key);
      const key = isScalar(pair.key)
        ? String((pair.key as Scalar<string | number | boolean | null>).value ?? '')
        : this.#text.slice(range.start, range.end);
      const at = joinPointer(pointer, key);
      const first = keys.get(key);
      const unusual = /^[^\S \t\r\n]/.exec(key);
      if (first) {
        const firstLine = this.#lines.locate(first.start).line;
        this.diagnostics.push(
          diagnostic(
            'duplicate-key',
            at,
            range,
            { key, firstLine },
            { related: [{ code: 'first', range: first }] },
          ),
        );
      } else if (unusual && isScalar(pair.key) && pair.key.type === 'PLAIN') {
        // It belongs to the answer above.
        const above = [...keys.keys()].at(-1);
        const place = above === undefined ? pointer : joinPointer(pointer, above);
        this.diagnostics.push(unusualSpace(place, range.start, key.slice(0, key.search(/\S|$/))));
      } else if (key === '<<') {
        this.diagnostics.push(diagnostic('merge-key', pointer, range, {}));
      } else {
        keys.set(key, range);
        mapping[key] = this.read(pair.value, at, depth + 1, pair);
      }
    }
    return mapping;
  }

  #readAlias(alias: Alias, pointer: string, depth: number): unknown {
    const target = this.#named.get(alias.source);
    this.#used.add(alias.source);
    const loop =
      target && rangeOf(target).start <= rangeOf(alias).start && rangeOf(target).end >= rangeOf(alias).end;
    if (!target || loop || this.#aliases.includes(alias)) {
      const args = { alias: alias.source, reason: target ? ('loop' as const) : ('unknown' as const) };
      this.diagnostics.push(diagnostic('alias-not-usable', pointer, rangeOf(alias), args));
      return null;
    }
    this.#aliases.push(alias);
    const value = this.read(target, pointer, depth + 1);
    this.#aliases.pop();
    return value;
  }

  /** Counts values read through aliases; false, with one diagnostic, once there are too many. */
  #spendAlias(node: Node | null | undefined, pointer: string): boolean {
    const alias = this.#aliases[0];
    if (!alias || !node) return true;
    this.#aliased += 1;
    if (this.#aliased === MAX_ALIASED_VALUES) {
      const args = { alias: alias.source, reason: 'too-many' as const };
      const [top = ''] = splitPointer(pointer);
      this.diagnostics.push(diagnostic('alias-not-usable', joinPointer('', top), rangeOf(alias), args));
    }
    return this.#aliased < MAX_ALIASED_VALUES;
  }

  #hasForeignTag(node: Node, pointer: string): boolean {
    const { tag } = node as { tag?: string };
    if (tag === undefined || CORE_TAGS.has(tag.replace('tag:yaml.org,2002:', ''))) return false;
    const { start: from } = rangeOf(node);
    // Properties of a node stand before it: `!tag &anchor text`.
    const at = this.#text.lastIndexOf('!', from);
    const start = at < 0 ? from : this.#text[at - 1] === '!' ? at - 1 : at;
    const written = /^!\S*/.exec(this.#text.slice(start))?.[0] ?? '';
    const end = Math.min(this.#text.length, start + Math.max(1, written.length));
    this.diagnostics.push(diagnostic('custom-tag', pointer, { start, end }, { tag: written || tag }));
    return true;
  }
}

/** Every answer of the form is a text: a number or truth value that prints as it was typed is the text that stands there. */
function isTextToo({ type, value, source }: Scalar): boolean {
  return type === 'PLAIN' && ['number', 'boolean'].includes(typeof value) && String(value) === source;
}

const CORE_TAGS = new Set(['str', 'seq', 'map', 'int', 'float', 'bool', 'null', '!']);

function rangeOf(node: Node): Range {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}

/** Block texts end after their last line break; the part to show does not. A no-break space belongs to the value. */
function trimEnd({ start, end }: Range, text: string): Range {
  let last = end;
  while (last > start + 1 && ' \t\r\n'.includes(text.charAt(last - 1))) last -= 1;
  return { start, end: last };
}

import type { List, ListItem, Nodes, Parents, Root, Table, TableRow } from 'mdast';
import { maskUnprintable } from '../text/unprintable.ts';
import { rewrite, setChildren } from './rewrite.ts';
import { tidyLine, tidySpan } from './tidy-lines.ts';
import { greatest } from '../text/lists.ts';

type Tidy<T extends Nodes['type']> = (node: Extract<Nodes, { type: T }>) => Nodes | Nodes[];

const TIDY: { readonly [T in Nodes['type']]?: Tidy<T> } = {
  text: (node) => (node.value === '' ? [] : { ...node, value: clean(node.value).replace(/[ \t]+/g, ' ') }),
  inlineCode: (node) => unlessBlank({ ...node, value: oneLine(node.value) }),
  code: (node) => unlessBlank({ ...node, value: clean(node.value) }),
  image: (node) => ({ ...node, alt: oneLine(node.alt ?? ''), ...titleOf(node) }),
  link: (node) => tidySpan({ ...node, ...titleOf(node) }),
  strong: tidySpan,
  emphasis: tidySpan,
  delete: tidySpan,
  paragraph: unlessEmpty(tidyLine),
  tableCell: tidyLine,
  blockquote: unlessEmpty((node) => node),
  footnoteDefinition: (node) => node,
  listItem: tidyItem,
  list: tidyList,
  table: squareTable,
};

/**
 * Gives a tree the one shape in which Markdown, read again, would give it: nothing empty, no spaces at the ends of
 * lines and emphasis, no emphasis inside the same emphasis, tables with rows of equal length, lists spread only where
 * they must be. Takes out positions.
 */
export function tidy(root: Root): void {
  delete root.position;
  rewrite(root, (node) => {
    delete node.position;
    const tidyNode = TIDY[node.type] as ((node: Nodes) => Nodes | Nodes[]) | undefined;
    return tidyNode ? tidyNode(node) : node;
  });
}

/** What entities bring in escapes the cleaning of the source. */
const clean = maskUnprintable;
const oneLine = (text: string) => clean(text).replace(/\s+/g, ' ').trim();

function titleOf({ title }: { title?: string | null | undefined }): { title: string } | object {
  return title ? { title: oneLine(title) } : {};
}

function unlessBlank<T extends { value: string }>(node: T): T | [] {
  return node.value.trim() === '' ? [] : node;
}

function unlessEmpty<T extends Parents>(tidyNode: (node: T) => T): (node: T) => T | [] {
  return (node) => {
    const tidied = tidyNode(node);
    return tidied.children.length === 0 ? [] : tidied;
  };
}

/** A box to tick needs a line to stand before. */
function tidyItem(item: ListItem): ListItem {
  const hasLine = item.children[0]?.type === 'paragraph';
  return { ...item, checked: hasLine ? (item.checked ?? null) : null, spread: !isTight(item.children) };
}

/**
 * Whether blocks of a list item can stand without blank lines between them: one block, or a line and one list below it
 * that has none either. A list that is empty at first, or does not count from 1, would be taken for text there.
 */
export function isTight([first, next, ...others]: ListItem['children']): boolean {
  if (next === undefined) return true;
  if (first?.type !== 'paragraph' || next.type !== 'list' || next.spread || others.length > 0) return false;
  return (next.start ?? 1) === 1 && next.children[0]?.children.length !== 0;
}

function tidyList(list: List): List | [] {
  if (list.children.every((item) => item.children.length === 0)) return [];
  const spread = list.children.length > 1 && list.children.some((item) => item.spread);
  return { ...list, spread };
}

/** The rows that authors write may be longer or shorter than the first: no cell is lost, none is missing. */
function squareTable(table: Table): Table {
  const width = greatest(table.children.map((row) => row.children.length));
  const align = Array.from({ length: width }, (_, index) => table.align?.[index] ?? null);
  table.children.forEach((row) => fillRow(row, width));
  return { ...table, align };
}

function fillRow(row: TableRow, width: number): void {
  const missing = Array.from(
    { length: width - row.children.length },
    () => ({ type: 'tableCell', children: [] }) as const,
  );
  setChildren(row, [...row.children, ...missing.map((cell) => ({ ...cell, children: [] }))]);
}

import { form } from '../form/form.ts';
import { fieldAt, joinPointer, splitPointer } from '../form/pointer.ts';
import { listsAbove, wayOf, type Way } from './places/find-place.ts';

/** What the name of an answer's file tells: the question as it was called then, and by what its items are known. */
export interface NamedPlace {
  readonly pointer: string;
  readonly way: Way;
}

const END = '.md';
const MAX_NAME = 24;
/** What file systems take, in bytes. */
const MAX_FILE_NAME = 250;
/** An item of which nothing is known; it is like no other. */
const UNKNOWN = '{';

/**
 * The name of a file in which an answer is given to an editor, with the names of the items that it belongs to:
 * `report.yaml.sessions.1-Trade.topics-mg2k3f9x.md`. No other answer gets the same one, however the lists move.
 */
export function editorFileName(reportName: string, report: unknown, pointer: string, now: Date): string {
  const token = `-${now.getTime().toString(36)}${END}`;
  const way = wayOf(report, pointer);
  const lists = listsAbove(pointer);
  let above = '';
  const parts = splitPointer(pointer).map((part) => {
    const level = lists.indexOf(above);
    above = joinPointer(above, part);
    const name = level < 0 ? '' : shortName(way[level]?.[Number(part)] ?? '');
    return name === '' ? part : `${part}-${name}`;
  });
  const named = [reportName, ...parts].join('.') + token;
  const isLong = new TextEncoder().encode(named).length > MAX_FILE_NAME;
  return isLong ? `${[reportName, ...splitPointer(pointer)].join('.')}${token}` : named;
}

/** Reads such a name again. Undefined for any other file. */
export function readEditorFileName(
  file: string,
  reportName: string,
  report: unknown,
): NamedPlace | undefined {
  if (!file.startsWith(`${reportName}.`) || !file.endsWith(END)) return undefined;
  const parts = file
    .slice(reportName.length + 1, -END.length)
    .normalize('NFC')
    .replace(/-[0-9a-z]{8}$/, '')
    .split('.');
  let pointer = '';
  let now = '';
  const way: string[][] = [];
  for (const part of parts) {
    const [, index, name = ''] = /^(\d+)(?:-(.*))?$/.exec(part) ?? [];
    const isItem = index !== undefined && fieldAt(form, pointer)?.kind === 'list';
    pointer = joinPointer(pointer, isItem ? index : part);
    if (!fieldAt(form, pointer)) return undefined;
    if (!isItem) {
      now = joinPointer(now, part);
      continue;
    }
    const items = wayOf(report, joinPointer(now, 0)).at(-1) ?? [];
    const same = items.flatMap((item, at) => (name !== '' && shortName(item) === name ? [at] : []));
    const [found] = same.length === 1 ? same : [];
    const known = found === undefined ? uncertain(name) : (items[found] ?? UNKNOWN);
    way.push([...Array.from({ length: Number(index) }, () => UNKNOWN), known]);
    now = joinPointer(now, found ?? index);
  }
  return { pointer, way };
}

/** The name of the report to whose answer such a file belongs; undefined for any other file. */
export function reportOfEditorFile(file: string): string | undefined {
  const parts = file.split('.');
  const names = parts.map((_, index) => parts.slice(0, index).join('.'));
  // A longer one would have names of questions in it.
  return names.find((name) => name !== '' && readEditorFileName(file, name, undefined) !== undefined);
}

/** By what an item is named that is not in the report any more, or there more than once: no title is like it. */
function uncertain(name: string): string {
  return name === '' ? UNKNOWN : `${name.replaceAll('_', ' ')} …`;
}

/** What a file may be called by an item's name; nothing for an item without one. */
function shortName(name: string): string {
  if (name.startsWith(UNKNOWN)) return '';
  const letters = name.normalize('NFC').replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '_');
  return Array.from(letters).slice(0, MAX_NAME).join('').replaceAll(/^_|_$/g, '');
}

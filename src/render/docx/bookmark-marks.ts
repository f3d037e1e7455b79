import type { State } from './context.ts';
import { append } from '../../text/lists.ts';
import { element, type Markup } from './markup.ts';

/** The beginning of a bookmark; ids count from 1 through the document. */
export function bookmarkStart(name: string, state: State): Markup {
  const id = state.opened.size + 1;
  state.opened.set(name, id);
  return element('w:bookmarkStart', { 'w:name': name, 'w:id': id });
}

/** The end of a bookmark, or nothing where it was not opened. */
export function bookmarkEnd(name: string, state: State): Markup[] {
  const id = state.opened.get(name);
  return id === undefined ? [] : [element('w:bookmarkEnd', { 'w:id': id })];
}

/** Lets the next paragraph open bookmarks. */
export function openLater(names: readonly string[], state: State): void {
  append(state.opening, names);
}

/** The bookmarks that wait for a paragraph to open them. */
export function takeOpening(state: State): Markup[] {
  const names = state.opening;
  state.opening = [];
  return names.map((name) => bookmarkStart(name, state));
}

/** Closes bookmarks in the paragraph written last. One that no paragraph has opened is dropped: it holds nothing. */
export function closeBookmarks(names: readonly string[], state: State): void {
  for (const name of names) {
    if (state.opened.has(name)) append(state.last?.content ?? [], bookmarkEnd(name, state));
    else state.opening = state.opening.filter((waiting) => waiting !== name);
  }
}

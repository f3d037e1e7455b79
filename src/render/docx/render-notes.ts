import type { Paragraph } from 'docx';
import { TextRun } from 'docx';
import { buildDrafts } from './build-drafts.ts';
import type { Context, State } from './context.ts';
import { renderBlocks, topContext } from './render-blocks.ts';

type Footnotes = Record<string, { readonly children: readonly Paragraph[] }>;

const noteContext: Context = { ...topContext, style: 'FootnoteText', inNote: true, top: false };

/** The footnotes that the text refers to, by their ids. Word wants each to begin and to end with a paragraph. */
export function renderNotes(state: State): Footnotes {
  const footnotes: Footnotes = {};
  for (const { id, definition } of state.notes) {
    const drafts = renderBlocks(definition.children, noteContext, state);
    const [first] = drafts;
    const space = new TextRun({ text: ' ' });
    if (first?.kind === 'paragraph') first.children.unshift(space);
    else drafts.unshift({ kind: 'paragraph', options: { style: 'FootnoteText' }, children: [space] });
    if (drafts.at(-1)?.kind === 'table')
      drafts.push({ kind: 'paragraph', options: { style: 'FootnoteText' }, children: [] });
    // The type knows paragraphs only, but Word takes tables, and docx writes what it is given.
    footnotes[id] = { children: buildDrafts(drafts) as Paragraph[] };
  }
  return footnotes;
}

import { writeDrafts } from './write-drafts.ts';
import type { Context, Note, State } from './context.ts';
import { element, joined, setting, type Markup } from './markup.ts';
import { renderBlocks, topContext } from './render-blocks.ts';
import { run, textRun } from './run.ts';

const noteContext: Context = { ...topContext, style: 'FootnoteText', inNote: true, top: false };

/** The mark of a footnote at its beginning. */
const MARK = joined([
  run(setting('w:rStyle', 'FootnoteReference'), [element('w:footnoteRef', {})]),
  textRun(' '),
]);

/** The footnotes that the text refers to; there may come more of them meanwhile. */
export function renderNotes(state: State): Markup {
  const notes: Markup[] = [];
  for (const { id, definition } of state.notes)
    notes.push(element('w:footnote', { 'w:id': id }, [renderNote(definition, state)]));
  return joined(notes);
}

/** Word wants a footnote to begin and to end with a paragraph. */
function renderNote({ children }: Note['definition'], state: State): Markup {
  const drafts = renderBlocks(children, noteContext, state);
  const [first] = drafts;
  if (first?.kind === 'paragraph') first.content.unshift(MARK);
  else drafts.unshift({ kind: 'paragraph', properties: { style: 'FootnoteText' }, content: [MARK] });
  if (drafts.at(-1)?.kind === 'table')
    drafts.push({ kind: 'paragraph', properties: { style: 'FootnoteText' }, content: [] });
  return writeDrafts(drafts);
}

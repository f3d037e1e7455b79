import { takeOpening } from './bookmark-marks.ts';
import type { Context, Marker, ParagraphDraft, Piece, State } from './context.ts';
import { element, nothing, type Markup } from './markup.ts';
import { itemHanging, itemIndent } from './numbering.ts';
import type { ParagraphProperties } from './paragraph.ts';
import { font, run, textContent } from './run.ts';
import type { StyleId } from './style-sheet.ts';
import { writeRuns } from './write-runs.ts';

/** Left indents that the styles have of their own. */
const STYLE_INDENT: Partial<Record<StyleId, number>> = { Quote: 360, CodeBlock: 240 };

/**
 * Adds a paragraph to the output. It takes the list mark and the bookmarks that wait for one.
 */
export function addParagraph(
  pieces: readonly Piece[],
  context: Context,
  state: State,
  properties: ParagraphProperties = {},
): ParagraphDraft {
  const { content, rightToLeft } = writeRuns(pieces, state, {
    direction: context.style === 'CodeBlock' ? 'ltr' : undefined,
    width: context.cellWidth ?? state.page.text - leftOf(context),
  });
  const { marker } = state;
  state.marker = undefined;
  const draft: ParagraphDraft = {
    kind: 'paragraph',
    properties: {
      ...(context.style !== 'Normal' && { style: context.style }),
      ...directionOf(rightToLeft, state),
      ...placeOf(context, marker),
      ...properties,
    },
    content: [...takeOpening(state), ...typedMark(marker), ...content],
  };
  state.last = draft;
  state.out.push(draft);
  return draft;
}

/** Only what differs from the Normal style of the document's language. */
function directionOf(rightToLeft: boolean, state: State): ParagraphProperties {
  return rightToLeft && state.typography.direction === 'ltr' ? { rightToLeft: true } : {};
}

/** Where the text begins, from the margin. */
function leftOf({ indent, style }: Context): number {
  return indent + (STYLE_INDENT[style] ?? 0);
}

function placeOf(context: Context, marker: Marker | undefined): ParagraphProperties {
  const left = leftOf(context);
  if (marker) {
    const { list, level, loose } = marker;
    const asDefined = left === itemIndent(level);
    return {
      item: { list, level },
      ...(loose && { spacing: { before: 120 } }),
      ...(!asDefined && { indent: { left, hanging: itemHanging } }),
    };
  }
  return context.indent > 0 ? { indent: { left } } : {};
}

/** The typed part of a mark. Ballot boxes are in no text font, but in MS Gothic wherever Word is. */
function typedMark(marker: Marker | undefined): Markup[] {
  return (marker?.text ?? []).map((text, index) => {
    const properties = /^\d/.test(text) ? nothing : font('MS Gothic');
    const after = marker?.typed && index === 0 ? [element('w:tab', {})] : textContent(' ');
    return run(properties, [...textContent(text), ...after]);
  });
}

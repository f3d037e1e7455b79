import { Tab, TextRun, type IParagraphOptions, type ParagraphChild } from 'docx';
import { takeOpening } from './bookmark-marks.ts';
import type { Context, Marker, ParagraphDraft, Piece, State } from './context.ts';
import { itemHanging, itemIndent } from './numbering.ts';
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
  options: Omit<IParagraphOptions, 'children'> = {},
): ParagraphDraft {
  const { children, rightToLeft } = writeRuns(pieces, state, {
    direction: context.style === 'CodeBlock' ? 'ltr' : undefined,
    width: context.cellWidth ?? state.page.text - leftOf(context),
  });
  const { marker } = state;
  state.marker = undefined;
  const draft: ParagraphDraft = {
    kind: 'paragraph',
    options: {
      ...(context.style !== 'Normal' && { style: context.style }),
      ...directionOf(rightToLeft, state),
      ...placeOf(context, marker),
      ...options,
    },
    children: [...takeOpening(state), ...typedMark(marker), ...children],
  };
  state.last = draft;
  state.out.push(draft);
  return draft;
}

/** Only what differs from the Normal style of the document's language. */
function directionOf(rightToLeft: boolean, state: State): { bidirectional?: boolean } {
  return rightToLeft && state.typography.direction === 'ltr' ? { bidirectional: true } : {};
}

/** Where the text begins, from the margin. */
function leftOf({ indent, style }: Context): number {
  return indent + (STYLE_INDENT[style] ?? 0);
}

function placeOf(context: Context, marker: Marker | undefined): Omit<IParagraphOptions, 'children'> {
  const left = leftOf(context);
  if (marker) {
    const { reference, level, loose } = marker;
    const asDefined = left === itemIndent(level);
    return {
      numbering: { reference, level },
      ...(loose && { spacing: { before: 120 } }),
      ...(!asDefined && { indent: { left, hanging: itemHanging } }),
    };
  }
  return context.indent > 0 ? { indent: { left } } : {};
}

/** The typed part of a mark. Ballot boxes are in no text font, but in MS Gothic wherever Word is. */
function typedMark(marker: Marker | undefined): ParagraphChild[] {
  return (marker?.text ?? []).map((text, index) => {
    const font = /^\d/.test(text) ? {} : { font: 'MS Gothic' };
    return new TextRun({ ...font, children: [text, marker?.typed && index === 0 ? new Tab() : ' '] });
  });
}

import { createElement, type XmlElement, type XmlNode } from './xml-tree.ts';

/** In EMU, in which drawings are measured, a twip. */
export const EMU = 635;

/** Where a drawing stands along one side of the page: from an edge, at a distance in EMU or aligned. */
export interface Axis {
  readonly from: string;
  readonly offset?: number;
  readonly align?: string;
}

/** The place of a drawing, in EMU; one without axes stands in the line. */
export interface Place {
  readonly width: number;
  readonly height: number;
  readonly across?: Axis;
  readonly down?: Axis;
  readonly wrap?: 'none' | 'square' | 'topAndBottom';
}

/** What of a drawing comes along. */
export type Shape =
  | {
      readonly kind: 'picture';
      /** The id of its relationship. */
      readonly id: string;
      readonly place: Place;
      readonly description: string;
      /** Elements of `a:blip` that make it paler, and of `pic:blipFill` that crop it. */
      readonly looks: readonly XmlElement[];
      readonly crop?: XmlElement;
      /** Attributes of `a:xfrm`. */
      readonly turn: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'text';
      readonly content: readonly XmlNode[];
      readonly place: Place;
      readonly fill?: string;
    };

/** A text box: what it holds, the frame that takes its place, and the colour behind it. */
export interface Box {
  readonly content: readonly XmlNode[];
  readonly frame?: XmlElement;
  readonly fill?: string;
}

/** The page that places are told on, in twips. */
export interface Sheet {
  readonly page: { readonly width: number; readonly height: number };
  readonly margin: Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>;
}

/** Where a stretch that places are told from begins, and how long it is, in EMU. */
function stretch(from: string, isAcross: boolean, { page, margin }: Sheet): [start: number, length: number] {
  const [whole, before, after] = isAcross
    ? [page.width, margin.left, margin.right]
    : [page.height, margin.top, margin.bottom];
  if (from === 'page') return [0, whole * EMU];
  if (/^(?:left|top|inside)Margin$/.test(from)) return [0, before * EMU];
  if (/^(?:right|bottom|outside)Margin$/.test(from)) return [(whole - after) * EMU, after * EMU];
  return [before * EMU, (whole - before - after) * EMU];
}

/** Whether a place goes with the text, down the page. */
const FLOWS = /^(?:paragraph|line|text)$/;

/** The same place as a distance: from the edge of the page, or from the text that the drawing hangs on. */
function fromPage(axis: Axis, size: number, isAcross: boolean, sheet: Sheet): Required<Omit<Axis, 'align'>> {
  if (!isAcross && FLOWS.test(axis.from)) return { from: 'paragraph', offset: axis.offset ?? 0 };
  const [start, length] = stretch(axis.from, isAcross, sheet);
  const { align } = axis;
  if (align === undefined) return { from: 'page', offset: start + (axis.offset ?? 0) };
  const rest = length - size;
  const part = align === 'center' ? 1 / 2 : /^(?:right|bottom|outside)$/.test(align) ? 1 : 0;
  return { from: 'page', offset: Math.round(start + rest * part) };
}

/** The place of something within a drawing that has a place. */
export function placeWithin(
  outer: Place,
  inner: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  sheet: Sheet,
): Place {
  const size = { width: Math.round(inner.width), height: Math.round(inner.height) };
  if (!outer.across || !outer.down) return size;
  const across = fromPage(outer.across, outer.width, true, sheet);
  const down = fromPage(outer.down, outer.height, false, sheet);
  return {
    ...outer,
    ...size,
    across: { ...across, offset: Math.round(across.offset + inner.x) },
    down: { ...down, offset: Math.round(down.offset + inner.y) },
  };
}

/** The frame of paragraphs that stands where a text box stood; none where that stood in the line. */
export function frameOf({ width, height, across, down }: Place, sheet: Sheet): XmlElement | undefined {
  if (!across || !down) return undefined;
  const twips = (emu: number, most: number) => String(Math.min(most, Math.max(1, Math.round(emu / EMU))));
  const x = fromPage(across, width, true, sheet);
  const y = fromPage(down, height, false, sheet);
  return createElement('w:framePr', {
    'w:w': twips(width, sheet.page.width),
    'w:h': twips(height, sheet.page.height),
    'w:hRule': 'atLeast',
    'w:hSpace': '0',
    'w:wrap': 'around',
    'w:vAnchor': y.from === 'page' ? 'page' : 'text',
    'w:hAnchor': 'page',
    'w:x': twips(x.offset, sheet.page.width),
    'w:y': twips(y.offset, sheet.page.height),
  });
}

import { dropUnprintable } from '../../text/unprintable.ts';
import { isOnSide } from '../../prose/parse-image.ts';
import type { Piece, State } from './context.ts';
import { element, wrapper, type Markup } from './markup.ts';
import { referToPicture } from './references.ts';

/** Twips in a pixel, at 96 pixels an inch, and English Metric Units. */
const PIXEL = { twips: 15, emus: 9525 };
/** Of a degree, in DrawingML. */
const DEGREE = 60_000;
/** So that a picture as high as a page leaves room for the line that speaks of it. */
const PART_OF_PAGE = 0.75;
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const PICTURE = 'http://schemas.openxmlformats.org/drawingml/2006/picture';

/** A picture in its own size, or smaller where the line or the page is. `room` is in twips. */
export function drawing(
  { picture, description, title }: Omit<Extract<Piece, { kind: 'image' }>, 'kind' | 'format'>,
  room: { readonly width: number; readonly height?: number },
  state: State,
): Markup {
  const { turn, width, height } = picture;
  const onSide = isOnSide(turn);
  const highest = room.height ?? state.page.textHeight * PART_OF_PAGE;
  // For what lies on its side Word keeps a square, and LibreOffice the room beside it once more.
  const taken = onSide ? Math.max(height, 2 * width - height) : width;
  const scale = Math.min(1, room.width / (taken * PIXEL.twips), highest / (height * PIXEL.twips));
  const size = (pixels: number): number => Math.max(1, Math.floor(pixels * scale)) * PIXEL.emus;
  // Word takes the measures as they are before the turn.
  const [cx, cy] = onSide ? [size(height), size(width)] : [size(width), size(height)];
  // The room that it takes once it is turned.
  const beyond = (longer: number, shorter: number): number =>
    onSide ? Math.round(Math.max(0, longer - shorter) / 2) : 0;
  const [beside, above] = [beyond(cy, cx), beyond(cx, cy)];
  state.pictures += 1;
  const named = {
    id: state.pictures,
    name: `Picture ${state.pictures}`,
    descr: dropUnprintable(description),
    title: title === '' ? undefined : dropUnprintable(title),
  };
  const inline = element('wp:inline', { distT: 0, distB: 0, distL: 0, distR: 0 }, [
    element('wp:extent', { cx, cy }),
    element('wp:effectExtent', { t: above, r: beside, b: above, l: beside }),
    element('wp:docPr', named),
    wrapper('wp:cNvGraphicFramePr', [element('a:graphicFrameLocks', { 'xmlns:a': MAIN, noChangeAspect: 1 })]),
    element('a:graphic', { 'xmlns:a': MAIN }, [
      element('a:graphicData', { uri: PICTURE }, [
        element('pic:pic', { 'xmlns:pic': PICTURE }, [
          wrapper('pic:nvPicPr', [
            element('pic:cNvPr', { id: 0, name: '', descr: '' }),
            wrapper('pic:cNvPicPr', [element('a:picLocks', { noChangeAspect: 1, noChangeArrowheads: 1 })]),
          ]),
          wrapper('pic:blipFill', [
            element('a:blip', { 'r:embed': referToPicture(picture, state.references), cstate: 'none' }),
            element('a:srcRect', {}),
            wrapper('a:stretch', [element('a:fillRect', {})]),
          ]),
          shape(turn, cx, cy),
        ]),
      ]),
    ]),
  ]);
  return wrapper('w:drawing', [inline]);
}

function shape(
  { mirrored, rotation }: { readonly mirrored: boolean; readonly rotation: number },
  cx: number,
  cy: number,
): Markup {
  const turned = {
    flipH: mirrored ? 'true' : undefined,
    rot: rotation === 0 ? undefined : rotation * DEGREE,
  };
  return element('pic:spPr', { bwMode: 'auto' }, [
    element('a:xfrm', turned, [element('a:off', { x: 0, y: 0 }), element('a:ext', { cx, cy })]),
    element('a:prstGeom', { prst: 'rect' }, [element('a:avLst', {})]),
  ]);
}

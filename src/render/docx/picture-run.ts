import { dropUnprintable } from '../../text/unprintable.ts';
import { ImageRun } from 'docx';
import type { Piece, State } from './context.ts';

/** Twips in a pixel, at 96 pixels an inch. */
const PIXEL = 15;
/** So that a picture as high as a page leaves room for the line that speaks of it. */
const PART_OF_PAGE = 0.75;

/** A picture in its own size, or smaller where the line or the page is. `room` is in twips. */
export function pictureRun(
  { picture, description, title }: Omit<Extract<Piece, { kind: 'image' }>, 'kind' | 'format'>,
  room: { readonly width: number; readonly height?: number },
  state: State,
): ImageRun {
  const { type, bytes } = picture;
  const { width, height = state.page.textHeight * PART_OF_PAGE } = room;
  const scale = Math.min(1, width / (picture.width * PIXEL), height / (picture.height * PIXEL));
  const size = (pixels: number): number => Math.max(1, Math.round(pixels * scale));
  const seen = { width: size(picture.width), height: size(picture.height) };
  const { rotation } = picture;
  // Word takes the measures as they are before the turn.
  const lies = rotation === 90 || rotation === 270;
  const turned = {
    ...(lies ? { width: seen.height, height: seen.width } : seen),
    ...(rotation && { rotation }),
  };
  state.pictures += 1;
  return new ImageRun({
    type,
    data: bytes,
    transformation: turned,
    altText: {
      id: String(state.pictures),
      name: `Picture ${state.pictures}`,
      description: dropUnprintable(description),
      ...(title !== '' && { title: dropUnprintable(title) }),
    },
  });
}

import { dropUnprintable } from '../../text/unprintable.ts';
import { createTransformation, Drawing, ImageRun, type DocPropertiesOptions, type IImageOptions } from 'docx';
import { isOnSide } from '../../prose/parse-image.ts';
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
  const { type, bytes, turn } = picture;
  const onSide = isOnSide(turn);
  const { width, height } = picture;
  const highest = room.height ?? state.page.textHeight * PART_OF_PAGE;
  // For what lies on its side Word keeps a square, and LibreOffice the room beside it once more.
  const taken = onSide ? Math.max(height, 2 * width - height) : width;
  const scale = Math.min(1, room.width / (taken * PIXEL), highest / (height * PIXEL));
  const size = (pixels: number): number => Math.max(1, Math.floor(pixels * scale));
  const seen = { width: size(width), height: size(height) };
  state.pictures += 1;
  const options: DescribedImage = {
    type,
    data: bytes,
    transformation: {
      // Word takes the measures as they are before the turn.
      ...(onSide ? { width: seen.height, height: seen.width } : seen),
      ...(turn.rotation && { rotation: turn.rotation }),
      ...(turn.mirrored && { flip: { horizontal: true } }),
    },
    altText: {
      id: String(state.pictures),
      name: `Picture ${state.pictures}`,
      description: dropUnprintable(description),
      ...(title !== '' && { title: dropUnprintable(title) }),
    },
  };
  return onSide ? new PictureOnSide(options) : new ImageRun(options);
}

type DescribedImage = IImageOptions & { readonly altText: DocPropertiesOptions };

/** A picture with the room that it takes once it is turned, for which docx has no option. */
class PictureOnSide extends ImageRun {
  constructor(options: DescribedImage) {
    super(options);
    const { imageData } = this as unknown as { readonly imageData: ConstructorParameters<typeof Drawing>[0] };
    const { x, y } = createTransformation(options.transformation).emus;
    const beyond = (longer: number, shorter: number) => Math.round(Math.max(0, longer - shorter) / 2);
    const [beside, above] = [beyond(y, x), beyond(x, y)];
    const effectExtent = { left: beside, right: beside, top: above, bottom: above };
    this.root[this.root.length - 1] = new Drawing(imageData, {
      docProperties: options.altText,
      effectExtent,
    });
  }
}

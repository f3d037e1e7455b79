import { escapeXml, dropUnprintable } from '../../../text/unprintable.ts';
import { holds } from './canonical-names.ts';
import { EMU, frameOf, type Axis, type Box, type Place, type Shape } from './drawn-shape.ts';
import type { Reading } from './house-margin.ts';
import { readDrawing } from './read-drawing.ts';
import { readVml } from './read-vml.ts';
import { childrenOf, createElement, type XmlElement } from './xml-tree.ts';
import { least } from '../../../text/lists.ts';

/** What of a drawing comes along: `w:drawing` elements with one picture each, and text boxes. */
interface Drawn {
  readonly pictures: XmlElement[];
  readonly boxes: Box[];
}

/** Makes a drawing anew: its pictures and the words of its text boxes. What else it shows is noted. */
export function cleanDrawing(node: XmlElement, reading: Reading): Drawn {
  const shapes = readShapes(node, reading);
  return {
    pictures: shapes.flatMap((shape) => (shape.kind === 'picture' ? writePicture(shape, reading) : [])),
    boxes: shapes.flatMap((shape) => (shape.kind === 'text' ? [boxOf(shape, reading)] : [])),
  };
}

function readShapes(node: XmlElement, reading: Reading): Shape[] {
  if (node.name === 'w:drawing') return readDrawing(node, reading);
  if (node.name === 'w:pict') return readVml(node, reading);
  if (node.name === 'w:object') {
    reading.left.add('objects');
    return [];
  }
  return elementsOf(chooseAlternative(node)).flatMap((one) => readShapes(one, reading));
}

function elementsOf(element: XmlElement | undefined): XmlElement[] {
  return (element?.children ?? []).filter(
    (node): node is XmlElement =>
      typeof node !== 'string' && /^(?:w:(?:drawing|pict|object)|mc:AlternateContent)$/.test(node.name),
  );
}

/** The same thing is told twice, for newer and for older programs: what is understood here is taken, the newer first. */
function chooseAlternative(node: XmlElement): XmlElement | undefined {
  const given = [...childrenOf(node, 'mc:Choice'), ...childrenOf(node, 'mc:Fallback')];
  return (
    given.find((one) =>
      ['pic:pic', 'wps:txbx', 'v:imagedata', 'v:textbox'].some((name) => holds(one, name)),
    ) ??
    // Of what is only told, the one that shows something: some programs leave the other empty.
    given.findLast((one) => elementsOf(one).some(({ children }) => children.length > 0)) ??
    given.at(-1)
  );
}

function boxOf({ content, place, fill }: Extract<Shape, { kind: 'text' }>, reading: Reading): Box {
  const frame = frameOf(place, reading);
  return { content, ...(frame && { frame }), ...(fill !== undefined && { fill }) };
}

/** Of a picture in the line, the part of the page's height that it may take. */
const PART_OF_PAGE = 1 / 4;

function writePicture(shape: Extract<Shape, { kind: 'picture' }>, reading: Reading): XmlElement[] {
  if (!reading.pictures.has(shape.id)) {
    reading.left.add('external');
    return [];
  }
  if (!reading.pictures.get(shape.id)) {
    reading.left.add('pictures');
    return [];
  }
  reading.used.add(shape.id);
  const { place, description } = shape;
  const isInLine = !place.across || !place.down;
  const size = fit(place, isInLine, reading);
  const extent = createElement('wp:extent', { cx: size.cx, cy: size.cy });
  const named = createElement('wp:docPr', {
    id: '0',
    name: '',
    descr: escapeXml(dropUnprintable(description)),
  });
  const around = { distT: '0', distB: '0', distL: '0', distR: '0' };
  const frame = createElement('wp:cNvGraphicFramePr');
  const graphic = writeGraphic(shape, size);
  const container = isInLine
    ? createElement('wp:inline', around, [extent, named, frame, graphic])
    : createElement('wp:anchor', { ...around, ...ANCHOR }, [
        createElement('wp:simplePos', { x: '0', y: '0' }),
        writeAxis('wp:positionH', place.across),
        writeAxis('wp:positionV', place.down),
        extent,
        writeWrap(place, size, reading),
        named,
        frame,
        graphic,
      ]);
  return [createElement('w:drawing', {}, [container])];
}

/** Nothing of a letterhead stands before the words of a report. */
const ANCHOR = {
  simplePos: '0',
  relativeHeight: '0',
  behindDoc: '1',
  locked: '0',
  layoutInCell: '1',
  allowOverlap: '1',
};

interface Size {
  readonly cx: string;
  readonly cy: string;
}

/** No picture is larger than the page, and none in the line takes so much of it that the text has no room. */
function fit({ width, height }: Place, isInLine: boolean, { page, margin }: Reading): Size {
  const room = isInLine
    ? [page.width - margin.left - margin.right, page.height * PART_OF_PAGE]
    : [page.width, page.height];
  const scale = least(
    [width, height].map((side, index) => ((room[index] ?? 0) * EMU) / side),
    1,
  );
  const side = (given: number) => String(Math.max(1, Math.round(given * scale)));
  return { cx: side(width), cy: side(height) };
}

function writeAxis(name: string, { from, align, offset }: Axis): XmlElement {
  const value =
    align === undefined
      ? createElement('wp:posOffset', {}, [String(offset ?? 0)])
      : createElement('wp:align', {}, [align]);
  return createElement(name, { relativeFrom: from }, [value]);
}

/** Text makes room for pictures of the letterhead's height, not for those that lie under the whole page. */
function writeWrap({ wrap }: Place, { cy }: Size, { page }: Reading): XmlElement {
  const isHigh = Number(cy) > page.height * EMU * PART_OF_PAGE;
  if (wrap === 'topAndBottom' && !isHigh) return createElement('wp:wrapTopAndBottom');
  if (wrap === 'square' && !isHigh) return createElement('wp:wrapSquare', { wrapText: 'bothSides' });
  return createElement('wp:wrapNone');
}

const DRAWINGML = 'http://schemas.openxmlformats.org/drawingml/2006';

function writeGraphic(
  { id, looks, crop, turn }: Extract<Shape, { kind: 'picture' }>,
  size: Size,
): XmlElement {
  const fill = [
    createElement('a:blip', { 'r:embed': id }, looks),
    ...(crop ? [crop] : []),
    createElement('a:stretch', {}, [createElement('a:fillRect')]),
  ];
  const picture = createElement('pic:pic', { 'xmlns:pic': `${DRAWINGML}/picture` }, [
    createElement('pic:nvPicPr', {}, [
      createElement('pic:cNvPr', { id: '0', name: '' }),
      createElement('pic:cNvPicPr'),
    ]),
    createElement('pic:blipFill', {}, fill),
    createElement('pic:spPr', {}, [
      createElement('a:xfrm', turn, [
        createElement('a:off', { x: '0', y: '0' }),
        createElement('a:ext', { cx: size.cx, cy: size.cy }),
      ]),
      createElement('a:prstGeom', { prst: 'rect' }, [createElement('a:avLst')]),
    ]),
  ]);
  const data = createElement('a:graphicData', { uri: `${DRAWINGML}/picture` }, [picture]);
  return createElement('a:graphic', { 'xmlns:a': `${DRAWINGML}/main` }, [data]);
}

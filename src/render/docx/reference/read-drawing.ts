import type { Reading } from './house-margin.ts';
import { placeWithin, type Axis, type Place, type Shape } from './drawn-shape.ts';
import { attributeOf, childOf, createElement, stringsIn, type XmlElement } from './xml-tree.ts';

/** Reads the pictures and text boxes of a `w:drawing`; other shapes, charts and diagrams are noted. */
export function readDrawing(drawing: XmlElement, reading: Reading): Shape[] {
  return elementsOf(drawing).flatMap((container) => {
    if (container.name !== 'wp:inline' && container.name !== 'wp:anchor') return [];
    const place = container.name === 'wp:inline' ? sizeOf(container) : readAnchor(container);
    const named = childOf(container, 'wp:docPr');
    const description = attributeOf(named, 'descr') || attributeOf(named, 'title');
    const data = childOf(childOf(container, 'a:graphic'), 'a:graphicData');
    return elementsOf(data).flatMap((graphic) => readGraphic(graphic, place, description, reading));
  });
}

function elementsOf(element: XmlElement | undefined): XmlElement[] {
  return (element?.children ?? []).filter((node) => typeof node !== 'string');
}

/** A whole number of EMU, as far as any page reaches. */
function number(text: string): number | undefined {
  return /^-?\d{1,8}$/.test(text) ? Number(text) : undefined;
}

function sizeOf(container: XmlElement): Place {
  const extent = childOf(container, 'wp:extent');
  const side = (name: string) => Math.max(1, number(attributeOf(extent, name)) ?? 1);
  return { width: side('cx'), height: side('cy') };
}

function readAnchor(anchor: XmlElement): Place {
  const wrap = ['wrapSquare', 'wrapTight', 'wrapThrough'].some((name) => childOf(anchor, `wp:${name}`))
    ? 'square'
    : childOf(anchor, 'wp:wrapTopAndBottom')
      ? 'topAndBottom'
      : 'none';
  return {
    ...sizeOf(anchor),
    across: readAxis(
      childOf(anchor, 'wp:positionH'),
      /^(?:page|margin|column|character|(?:left|right|inside|outside)Margin)$/,
    ),
    down: readAxis(
      childOf(anchor, 'wp:positionV'),
      /^(?:page|margin|paragraph|line|(?:top|bottom|inside|outside)Margin)$/,
    ),
    wrap,
  };
}

const ALIGNMENT = /^(?:left|center|right|inside|outside|top|bottom)$/;

function readAxis(position: XmlElement | undefined, known: RegExp): Axis {
  const from = attributeOf(position, 'relativeFrom');
  const text = (name: string) => {
    const element = childOf(position, name);
    return element ? stringsIn(element).trim() : '';
  };
  const align = text('wp:align');
  const place = { from: known.test(from) ? from : 'page' };
  return ALIGNMENT.test(align)
    ? { ...place, align }
    : { ...place, offset: number(text('wp:posOffset')) ?? 0 };
}

function readGraphic(graphic: XmlElement, place: Place, description: string, reading: Reading): Shape[] {
  if (graphic.name === 'pic:pic') return [readPicture(graphic, place, description)];
  if (graphic.name === 'wps:wsp') return readShape(graphic, place, reading);
  if (/^(?:wpg:(?:wgp|grpSp)|wpc:wpc)$/.test(graphic.name))
    return readGroup(graphic, place, description, reading);
  if (!/^(?:wpg|wpc|a|wps):(?!graphicFrame)/.test(graphic.name)) reading.left.add('drawings');
  return [];
}

/** What makes a picture paler, as a watermark, with the numbers that it may hold. */
const LOOKS: Readonly<Record<string, readonly string[]>> = {
  'a:alphaModFix': ['amt'],
  'a:lum': ['bright', 'contrast'],
  'a:grayscl': [],
};

function readPicture(picture: XmlElement, place: Place, outer: string): Shape {
  const fill = childOf(picture, 'pic:blipFill');
  const blip = childOf(fill, 'a:blip');
  const named = childOf(childOf(picture, 'pic:nvPicPr'), 'pic:cNvPr');
  const crop = childOf(fill, 'a:srcRect');
  const xfrm = childOf(childOf(picture, 'pic:spPr'), 'a:xfrm');
  return {
    kind: 'picture',
    id: attributeOf(blip, 'r:embed'),
    place,
    description: attributeOf(named, 'descr') || outer,
    looks: elementsOf(blip).flatMap(({ name, attributes }) =>
      LOOKS[name] ? [createElement(name, numbers({ name, attributes, children: [] }, LOOKS[name]))] : [],
    ),
    ...(crop && { crop: createElement('a:srcRect', numbers(crop, ['l', 't', 'r', 'b'])) }),
    turn: {
      ...numbers(xfrm, ['rot']),
      ...(attributeOf(xfrm, 'flipH') === '1' && { flipH: '1' }),
      ...(attributeOf(xfrm, 'flipV') === '1' && { flipV: '1' }),
    },
  };
}

/** Those of some attributes that are whole numbers; a share may be a percentage. */
function numbers(element: XmlElement | undefined, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = attributeOf(element, name);
      const percent = /^(-?\d{1,3})%$/.exec(value);
      if (percent) return [[name, `${percent[1]}000`]];
      return number(value) === undefined ? [] : [[name, value]];
    }),
  );
}

function readShape(shape: XmlElement, place: Place, reading: Reading): Shape[] {
  const content = childOf(childOf(shape, 'wps:txbx'), 'w:txbxContent');
  if (!content) {
    reading.left.add('drawings');
    return [];
  }
  const fill = attributeOf(childOf(childOf(childOf(shape, 'wps:spPr'), 'a:solidFill'), 'a:srgbClr'), 'val');
  return [{ kind: 'text', content: content.children, place, ...(/^[0-9a-f]{6}$/i.test(fill) && { fill }) }];
}

/** Off and ext: the corner and the size of a drawing; in a group, also those of the grid that its parts are told on. */
function readGroup(group: XmlElement, place: Place, description: string, reading: Reading): Shape[] {
  const grid = childOf(childOf(group, 'wpg:grpSpPr'), 'a:xfrm');
  const value = (xfrm: XmlElement | undefined, corner: string, name: string) =>
    number(attributeOf(childOf(xfrm, corner), name));
  const scale = (side: 'cx' | 'cy', size: number) => size / (value(grid, 'a:chExt', side) || size);
  const [scaleX, scaleY] = [scale('cx', place.width), scale('cy', place.height)];
  return elementsOf(group).flatMap((part) => {
    const properties = childOf(part, 'wpg:grpSpPr') ?? childOf(part, 'pic:spPr') ?? childOf(part, 'wps:spPr');
    const xfrm = childOf(properties, 'a:xfrm');
    if (!xfrm) return [];
    const inner = {
      x: ((value(xfrm, 'a:off', 'x') ?? 0) - (value(grid, 'a:chOff', 'x') ?? 0)) * scaleX,
      y: ((value(xfrm, 'a:off', 'y') ?? 0) - (value(grid, 'a:chOff', 'y') ?? 0)) * scaleY,
      width: Math.max(1, (value(xfrm, 'a:ext', 'cx') ?? 1) * scaleX),
      height: Math.max(1, (value(xfrm, 'a:ext', 'cy') ?? 1) * scaleY),
    };
    return readGraphic(part, placeWithin(place, inner, reading), description, reading);
  });
}

import { EMU, placeWithin, type Axis, type Place, type Shape } from './drawn-shape.ts';
import type { Reading } from './house-margin.ts';
import { attributeOf, childOf, createElement, type XmlElement } from './xml-tree.ts';

/** Reads the pictures and text boxes of a `w:pict`, as Word drew before 2010; words written as a picture are noted. */
export function readVml(picture: XmlElement, reading: Reading): Shape[] {
  return picture.children.flatMap((node) =>
    typeof node === 'string' ? [] : readElement(node, reading, undefined),
  );
}

type Style = ReadonlyMap<string, string>;

function styleOf(element: XmlElement): Style {
  return new Map(
    attributeOf(element, 'style')
      .split(';')
      .map((entry) => entry.split(':').map((part) => part.trim().toLowerCase()))
      .map(([name = '', value = '']) => [name, value]),
  );
}

const UNITS: Readonly<Record<string, number>> = {
  pt: 20 * EMU,
  in: 914_400,
  cm: 360_000,
  mm: 36_000,
  pc: 240 * EMU,
  px: 9525,
  '': 9525,
};

/** A length of a style in EMU. */
function length(style: Style, ...names: readonly string[]): number {
  for (const name of names) {
    const measure = /^(-?\d{0,7}(?:\.\d{1,6})?)(pt|in|cm|mm|pc|px|)$/.exec(style.get(name) ?? '');
    if (measure?.[1]) return Math.round(Number(measure[1]) * (UNITS[measure[2]!] ?? 0));
  }
  return 0;
}

/** The grid of a group around, and its place. */
interface Group {
  readonly place: Place;
  readonly grid: { readonly x: number; readonly y: number; readonly scaleX: number; readonly scaleY: number };
}

function readElement(element: XmlElement, reading: Reading, group: Group | undefined): Shape[] {
  if (element.name === 'v:shapetype' || !element.name.startsWith('v:')) return [];
  const style = styleOf(element);
  if (style.get('visibility') === 'hidden') return [];
  const place = group ? placeInGroup(style, group, reading) : placeOf(style);
  if (element.name === 'v:group') {
    const inside = { place, grid: gridOf(element, place) };
    return element.children.flatMap((node) =>
      typeof node === 'string' ? [] : readElement(node, reading, inside),
    );
  }
  const image = childOf(element, 'v:imagedata');
  const box = childOf(element, 'v:textbox');
  if (image) return [readPicture(element, image, place)];
  if (box) {
    const fill = /^#([0-9a-f]{6})\b/i.exec(attributeOf(element, 'fillcolor'))?.[1];
    const content = childOf(box, 'w:txbxContent')?.children ?? [];
    return [{ kind: 'text', content, place, ...(fill !== undefined && { fill }) }];
  }
  reading.left.add(childOf(element, 'v:textpath') ? 'watermark' : 'drawings');
  return [];
}

function readPicture(element: XmlElement, image: XmlElement, place: Place): Shape {
  // Word makes a picture pale by these two.
  const isPale = attributeOf(image, 'gain') !== '' && attributeOf(image, 'blacklevel') !== '';
  return {
    kind: 'picture',
    id: attributeOf(image, 'r:id'),
    place,
    description: attributeOf(element, 'alt') || attributeOf(image, 'o:title'),
    looks: isPale ? [createElement('a:lum', { bright: '70000', contrast: '-70000' })] : [],
    turn: {},
  };
}

const ACROSS: Readonly<Record<string, string>> = {
  page: 'page',
  margin: 'margin',
  text: 'column',
  char: 'character',
};
const DOWN: Readonly<Record<string, string>> = {
  page: 'page',
  margin: 'margin',
  text: 'paragraph',
  line: 'line',
};
const ALIGNMENT = /^(?:left|center|right|inside|outside|top|bottom)$/;

function placeOf(style: Style): Place {
  const size = { width: Math.max(1, length(style, 'width')), height: Math.max(1, length(style, 'height')) };
  if (style.get('position') !== 'absolute') return size;
  const axis = (name: string, from: string, ...offsets: string[]): Axis => {
    const align = style.get(`mso-position-${name}`) ?? '';
    return ALIGNMENT.test(align) ? { from, align } : { from, offset: length(style, ...offsets) };
  };
  const relative = (name: string) => style.get(`mso-position-${name}-relative`) ?? 'text';
  return {
    ...size,
    across: axis('horizontal', ACROSS[relative('horizontal')] ?? 'column', 'margin-left', 'left'),
    down: axis('vertical', DOWN[relative('vertical')] ?? 'paragraph', 'margin-top', 'top'),
    wrap: 'none',
  };
}

function pair(text: string): [number, number] | undefined {
  const numbers = /^(-?\d{1,7}),(-?\d{1,7})$/.exec(text.trim());
  return numbers ? [Number(numbers[1]), Number(numbers[2])] : undefined;
}

function gridOf(group: XmlElement, { width, height }: Place): Group['grid'] {
  const [across, down] = pair(attributeOf(group, 'coordsize')) ?? [1000, 1000];
  const [x, y] = pair(attributeOf(group, 'coordorigin')) ?? [0, 0];
  return { x, y, scaleX: width / (Math.abs(across) || 1000), scaleY: height / (Math.abs(down) || 1000) };
}

/** In a group, measures without a unit are steps of its grid. */
function placeInGroup(style: Style, { place, grid }: Group, reading: Reading): Place {
  const steps = (name: string) => {
    const value = style.get(name) ?? '';
    return /^-?\d{1,7}$/.test(value) ? Number(value) : 0;
  };
  return placeWithin(
    place,
    {
      x: (steps('left') - grid.x) * grid.scaleX,
      y: (steps('top') - grid.y) * grid.scaleY,
      width: Math.max(1, steps('width') * grid.scaleX),
      height: Math.max(1, steps('height') * grid.scaleY),
    },
    reading,
  );
}

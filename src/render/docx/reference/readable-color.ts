import type { HouseTheme } from './read-theme.ts';
import { attributeOf, type XmlElement } from './xml-tree.ts';

/** What WCAG asks of text. */
const LEAST_CONTRAST = 4.5;
const HEX = /^[0-9a-f]{6}$/i;

/** The colours of Word's highlighter. */
const HIGHLIGHTS: Readonly<Record<string, string>> = {
  black: '000000',
  blue: '0000FF',
  cyan: '00FFFF',
  darkBlue: '000080',
  darkCyan: '008080',
  darkGray: '808080',
  darkGreen: '008000',
  darkMagenta: '800080',
  darkRed: '800000',
  darkYellow: '808000',
  green: '00FF00',
  lightGray: 'C0C0C0',
  magenta: 'FF00FF',
  red: 'FF0000',
  white: 'FFFFFF',
  yellow: 'FFFF00',
};

/** The colour of `w:highlight`, as RRGGBB. */
export function highlightOf(property: XmlElement | undefined): string | undefined {
  return HIGHLIGHTS[attributeOf(property, 'w:val')];
}

/** The colour of text, as RRGGBB; undefined where Word chooses it so that it can be read. */
export function colorOf(property: XmlElement | undefined, theme: HouseTheme | undefined): string | undefined {
  return resolve(property, ['w:themeColor', 'w:themeTint', 'w:themeShade', 'w:val'], theme);
}

/** The colour behind text that `w:shd` sets, as RRGGBB. */
export function fillOf(shading: XmlElement | undefined, theme: HouseTheme | undefined): string | undefined {
  const isSolid = attributeOf(shading, 'w:val') === 'solid';
  return isSolid
    ? resolve(shading, ['w:themeColor', 'w:themeTint', 'w:themeShade', 'w:color'], theme)
    : resolve(shading, ['w:themeFill', 'w:themeFillTint', 'w:themeFillShade', 'w:fill'], theme);
}

type Attributes = readonly [color: string, tint: string, shade: string, value: string];

function resolve(
  property: XmlElement | undefined,
  [color, tint, shade, value]: Attributes,
  theme: HouseTheme | undefined,
): string | undefined {
  const themed = theme?.colors.get(attributeOf(property, color));
  const told = attributeOf(property, value);
  if (themed === undefined) return HEX.test(told) ? told.toUpperCase() : undefined;
  const part = (name: string) => {
    const byte = attributeOf(property, name);
    return /^[0-9a-f]{2}$/i.test(byte) ? Number.parseInt(byte, 16) / 255 : undefined;
  };
  const [light, dark] = [part(tint), part(shade)];
  if (light !== undefined) return mix(themed, 'FFFFFF', light);
  return dark === undefined ? themed : mix(themed, '000000', dark);
}

const channels = (color: string) => [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));

/** A colour with so much of itself left, and the rest of another one. */
function mix(color: string, other: string, part: number): string {
  const others = channels(other);
  return channels(color)
    .map((value, index) => Math.round(value * part + (others[index] ?? 0) * (1 - part)))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color)
    .map((value) => value / 255)
    .map((value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Steps from a colour to black or white. */
const STEPS = 20;

/**
 * The colour nearest to one that can be read on another, darker or lighter.
 * @returns undefined where it can be read as it is
 */
export function readableColor(color: string, behind: string): string | undefined {
  if (contrast(color, behind) >= LEAST_CONTRAST) return undefined;
  const end = contrast('000000', behind) > contrast('FFFFFF', behind) ? '000000' : 'FFFFFF';
  for (let step = STEPS - 1; step > 0; step -= 1) {
    const mixed = mix(color, end, step / STEPS);
    if (contrast(mixed, behind) >= LEAST_CONTRAST) return mixed;
  }
  return end;
}

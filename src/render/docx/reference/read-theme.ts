import { attributeOf, childOf, childrenOf, createElement, writeXml, type XmlElement } from './xml-tree.ts';

/** Fonts and colours of an organization, made anew: effects and pictures of its theme stay there. */
export interface HouseTheme {
  /** The whole `word/theme/theme1.xml`. */
  readonly xml: string;
  /** Colours as RRGGBB by the names that styles use, such as `accent1`. */
  readonly colors: ReadonlyMap<string, string>;
  /** Whether it names a font for East Asian and for complex scripts. */
  readonly fonts: Readonly<Record<'ea' | 'cs', boolean>>;
}

const SLOTS = 'dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');
/** What styles call the slots besides. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  dk1: ['dark1', 'text1', 'tx1'],
  lt1: ['light1', 'background1', 'bg1'],
  dk2: ['dark2', 'text2', 'tx2'],
  lt2: ['light2', 'background2', 'bg2'],
  hlink: ['hyperlink'],
  folHlink: ['followedHyperlink'],
};
const DEFAULTS = ['000000', 'FFFFFF'];

/** Reads the theme of a Word file; undefined where it is none. */
export function readTheme(root: XmlElement | undefined): HouseTheme | undefined {
  const elements = childOf(root, 'a:themeElements');
  if (root?.name !== 'a:theme' || !elements) return undefined;
  const scheme = childOf(elements, 'a:clrScheme');
  const given = new Map(SLOTS.map((slot, index) => [slot, colorOf(childOf(scheme, `a:${slot}`), index)]));
  const fonts = childOf(elements, 'a:fontScheme');
  const [major, minor] = [cleanFonts('a:majorFont', fonts), cleanFonts('a:minorFont', fonts)];
  const colors = SLOTS.map((slot) =>
    [slot, ...(NAMES[slot] ?? [])].map((name) => [name, given.get(slot)!] as const),
  );
  const named = (script: string) =>
    [major, minor].every((font) => attributeOf(childOf(font, `a:${script}`), 'typeface') !== '');
  return {
    xml: writeTheme(given, major, minor),
    colors: new Map(colors.flat()),
    fonts: { ea: named('ea'), cs: named('cs') },
  };
}

function colorOf(slot: XmlElement | undefined, index: number): string {
  const told =
    attributeOf(childOf(slot, 'a:srgbClr'), 'val') || attributeOf(childOf(slot, 'a:sysClr'), 'lastClr');
  return /^[0-9a-f]{6}$/i.test(told) ? told.toUpperCase() : (DEFAULTS[index % 2] ?? '000000');
}

const FONT = /^[\p{L}\p{N} ._+&;@-]{0,60}$/u;
const SCRIPT = /^[A-Za-z]{4}$/;

function cleanFonts(name: string, scheme: XmlElement | undefined): XmlElement {
  const given = childOf(scheme, name);
  const typeface = (element: XmlElement | undefined) => {
    const font = element?.attributes.get('typeface') ?? '';
    return FONT.test(font) ? font : '';
  };
  const main = ['latin', 'ea', 'cs'].map((script) =>
    createElement(`a:${script}`, {
      typeface: typeface(childOf(given, `a:${script}`)) || (script === 'latin' ? 'Arial' : ''),
    }),
  );
  const scripts = new Map(
    childrenOf(given, 'a:font')
      .map((font) => [attributeOf(font, 'script'), typeface(font)] as const)
      .filter(([script, font]) => SCRIPT.test(script) && font !== ''),
  );
  const others = [...scripts].map(([script, font]) => createElement('a:font', { script, typeface: font }));
  return createElement(name, {}, [...main, ...others]);
}

const NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
/** A theme must tell effects, which no style of Word uses: the plainest. */
const FORMATS =
  `<a:fmtScheme name="Plain"><a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst>` +
  `<a:lnStyleLst>${`<a:ln w="6350">${FILL}</a:ln>`.repeat(3)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst>` +
  `<a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>`;

function writeTheme(colors: ReadonlyMap<string, string>, major: XmlElement, minor: XmlElement): string {
  const slots = [...colors].map(([slot, color]) => `<a:${slot}><a:srgbClr val="${color}"/></a:${slot}>`);
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><a:theme xmlns:a="${NAMESPACE}" name="House"><a:themeElements>` +
    `<a:clrScheme name="House">${slots.join('')}</a:clrScheme>` +
    `<a:fontScheme name="House">${writeXml(major)}${writeXml(minor)}</a:fontScheme>${FORMATS}</a:themeElements></a:theme>`
  );
}

import type { PageSize } from '../typography.ts';
import type { LeftBehind } from '../../../locales/locale.ts';
import type { HouseMargins } from './house-margin.ts';
import { openPackage, parsePart, type Package } from './open-package.ts';
import { readMargins } from './read-margins.ts';
import { hasBackground, readSections } from './read-sections.ts';
import { readTheme, type HouseTheme } from './read-theme.ts';
import { indexStyles } from './style-chain.ts';
import { childOf, isOn, writeXml, type XmlElement } from './xml-tree.ts';

/** What is taken from an organization's own Word file. */
export interface Reference {
  /** `w:styles` as XML; undefined where the file has none. */
  readonly styles: string | undefined;
  /** Fonts and colours that styles may name. */
  readonly theme: HouseTheme | undefined;
  readonly page: PageSize;
  readonly margins: HouseMargins;
  /** What is not taken, though somebody may look for it. */
  readonly left: ReadonlySet<LeftBehind>;
  /** Whether its page left a report no room, and has other margins now. */
  readonly isWidened: boolean;
}

/**
 * Reads styles, theme, page, headers and footers from a Word file or template of any kind. Its text stays there, and so does
 * all that is more than text and pictures: macros, objects, and what lies outside the file.
 * Never throws, whatever the bytes are.
 * @returns undefined for what is no Word file, a broken one, or one that is made to fill the memory
 */
export function readReference(bytes: Uint8Array): Reference | undefined {
  try {
    return readPackage(openPackage(bytes));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function readPackage(file: Package): Reference | undefined {
  const partOf = (kind: string) => file.relationships(file.main).find((one) => one.kind === kind)?.part;
  const names = { styles: partOf('styles'), theme: partOf('theme'), settings: partOf('settings') };
  const parts = file.read([file.main, ...Object.values(names)].filter((name) => name !== undefined));
  const part = (name: string | undefined) => (name === undefined ? undefined : parsePart(parts.get(name)));
  const document = parts.get(file.main);
  const styles = part(names.styles);
  const isThere = names.styles !== undefined && file.names.has(names.styles);
  if (!document || (isThere && styles?.name !== 'w:styles')) return undefined;
  const section = readSections(document);
  const left = findLeft(file);
  const settings = part(names.settings);
  const isColoured = isOn(childOf(settings, 'w:displayBackgroundShape')) && hasBackground(document);
  if (section.isDecorated || isColoured) left.add('page');
  return {
    styles: styles && writeXml(styles),
    theme: readTheme(part(names.theme)),
    page: section.page,
    margins: readMargins(file, section, hasEven(settings), styles && indexStyles(styles), left),
    left,
    isWidened: section.isWidened,
  };
}

function hasEven(settings: XmlElement | undefined): boolean {
  return isOn(childOf(settings, 'w:evenAndOddHeaders'));
}

/** Kinds of relationships to what does something, or holds a file of another program. */
const OBJECTS = /^(?:oleObject|package|control|activeXControlBinary|aFChunk|subDocument|frame)$/;

/** What is seen to be there without reading it. Links, such as a web address in a footer, only lead out of a file. */
function findLeft({ names, all }: Package): Set<LeftBehind> {
  const left = new Set<LeftBehind>();
  if ([...names].some((name) => /vba(?:Project|Data)/i.test(name))) left.add('macros');
  for (const { kind, part } of all) {
    if (/^(?:vbaProject|wordVbaData|attachedToolbars|keyMapCustomizations)$/.test(kind)) left.add('macros');
    else if (OBJECTS.test(kind)) left.add('objects');
    else if (part === undefined && kind !== 'hyperlink') left.add('external');
  }
  return left;
}

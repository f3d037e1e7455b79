import { element, joined, nothing, setting, wrapper, type Markup } from './markup.ts';
import type { StyleId } from './style-sheet.ts';

/** How a paragraph differs from its style; distances are in twips. */
export interface ParagraphProperties {
  readonly style?: StyleId;
  readonly keepNext?: boolean;
  /** The list that it is an item of, by its number in the file, and the level, from 0. */
  readonly item?: { readonly list: number; readonly level: number };
  /** A tab stop at the end of the line. */
  readonly endTab?: number;
  readonly rightToLeft?: boolean;
  readonly spacing?: { readonly before?: number; readonly after?: number };
  readonly indent?: { readonly left: number; readonly hanging?: number };
  readonly alignment?: 'center' | 'end';
}

/** A paragraph, its properties in the order of the standard. */
export function paragraph(properties: ParagraphProperties, content: readonly Markup[]): Markup {
  return element('w:p', {}, [wrapper('w:pPr', propertiesOf(properties)), joined(content)]);
}

function propertiesOf({
  style,
  keepNext,
  item,
  endTab,
  rightToLeft,
  spacing,
  indent,
  alignment,
}: ParagraphProperties): Markup[] {
  return [
    style === undefined ? nothing : setting('w:pStyle', style),
    keepNext ? element('w:keepNext', {}) : nothing,
    item ? wrapper('w:numPr', [setting('w:ilvl', item.level), setting('w:numId', item.list)]) : nothing,
    endTab === undefined
      ? nothing
      : wrapper('w:tabs', [element('w:tab', { 'w:val': 'end', 'w:pos': endTab })]),
    rightToLeft ? element('w:bidi', {}) : nothing,
    spacing ? element('w:spacing', { 'w:after': spacing.after, 'w:before': spacing.before }) : nothing,
    indent ? element('w:ind', { 'w:left': indent.left, 'w:hanging': indent.hanging }) : nothing,
    alignment ? setting('w:jc', alignment) : nothing,
  ];
}

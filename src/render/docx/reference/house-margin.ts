import type { LeftBehind } from '../../../locales/locale.ts';
import type { Picture } from '../../../prose/parse-image.ts';
import type { Sheet } from './drawn-shape.ts';
import type { PageKind } from './read-sections.ts';
import type { XmlElement } from './xml-tree.ts';

/**
 * A header or footer of an organization, made anew of what is known. Ids of pictures (`a:blip`) are keys of `pictures`; those
 * of drawings, and the styles, are still the organization's.
 */
export interface HouseMargin {
  readonly blocks: readonly XmlElement[];
  readonly pictures: ReadonlyMap<string, Picture>;
  /** Whether it says which page it is on. */
  readonly hasPageNumber: boolean;
}

/** The headers and footers of an organization, by the pages that have them; undefined where there is nothing to be seen. */
export interface HouseMargins {
  readonly headers: Partial<Record<PageKind, HouseMargin>>;
  readonly footers: Partial<Record<PageKind, HouseMargin>>;
  /** Whether the first page, and those with even numbers, have their own, even where that is nothing. */
  readonly has: Readonly<Record<PageKind, boolean>>;
}

/** What a part of the file is read with, and what is noted meanwhile. */
export interface Reading extends Sheet {
  /** Pictures by the ids of relationships; undefined for those of kinds that are not shown. */
  readonly pictures: ReadonlyMap<string, Picture | undefined>;
  /** Ids of the pictures that come along. */
  readonly used: Set<string>;
  /** Whether the organization's styles set a paragraph from right to left. */
  readonly isRightToLeft: (styleId: string) => boolean;
  readonly left: Set<LeftBehind>;
  hasPageNumber: boolean;
}

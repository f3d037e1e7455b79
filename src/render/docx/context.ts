import type { Printed } from '../typeset-document.ts';
import type { FootnoteDefinition, ListItem, Node } from 'mdast';
import type { DocumentWords } from '../../locales/locale.ts';
import type { Picture } from '../../prose/parse-image.ts';
import type { BookmarkPlan } from './plan-bookmarks.ts';
import type { Markup } from './markup.ts';
import type { ListDefinition, Numbering } from './numbering.ts';
import type { ParagraphProperties } from './paragraph.ts';
import type { References } from './references.ts';
import type { StyleId } from './style-sheet.ts';
import type { PageLayout, Typography } from './typography.ts';

/** How inline text looks. Inherited by spreading it into the format of the children. */
export interface TextFormat {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly code?: boolean;
  /** Unanswered, or not of the form's shape. */
  readonly marked?: boolean;
  /** The template's words, which may be in another language than the report's. */
  readonly template?: boolean;
  /** One object for one link, so that two links side by side stay two. */
  readonly link?: { readonly href: string };
}

/** A piece of one paragraph, in reading order. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly format: TextFormat }
  | { readonly kind: 'break'; readonly format: TextFormat }
  | { readonly kind: 'separator'; readonly text: string; readonly format: TextFormat }
  | { readonly kind: 'note'; readonly id: number; readonly format: TextFormat }
  | {
      readonly kind: 'image';
      readonly picture: Picture;
      readonly description: string;
      readonly title: string;
      readonly format: TextFormat;
    }
  | { readonly kind: 'open' | 'close'; readonly name: string; readonly format: TextFormat };

/** Where a block stands. Inherited by spreading it into the context of the children. */
export interface Context {
  readonly style: StyleId;
  readonly format: TextFormat;
  /** Distance from the margin to the text, in twips. */
  readonly indent: number;
  /** Depth of lists, from 0; -1 outside of lists. Word has nine levels. */
  readonly level: number;
  readonly list?: ListDefinition;
  readonly loose?: boolean;
  /** The item's number, in ordered lists. */
  readonly number?: number | undefined;
  /** The item around, for lists that must start anew below it. */
  readonly item?: ListItem;
  /** The width of a table's cell, in twips, for what stands in one. */
  readonly cellWidth?: number;
  /** True in footnotes, where Word allows no further footnotes. */
  readonly inNote?: boolean;
  /** True for the blocks right below the document's root or a section's. */
  readonly top: boolean;
}

/** A paragraph to be: bookmarks and footnote marks are still added to its content. */
export interface ParagraphDraft {
  readonly kind: 'paragraph';
  properties: ParagraphProperties;
  readonly content: Markup[];
}

export interface RowDraft {
  /** Whether it stays on one page. */
  readonly whole: boolean;
  /** Each of paragraphs. */
  readonly cells: readonly (readonly ParagraphDraft[])[];
}

export interface TableDraft {
  readonly kind: 'table';
  readonly rows: readonly RowDraft[];
  /** Widths of the columns in twips. */
  readonly widths: readonly number[];
  /** In small type, with little room beside it. */
  readonly dense: boolean;
  readonly indent: number;
  readonly rightToLeft: boolean;
  readonly caption: string;
}

export type Draft = ParagraphDraft | TableDraft;

/** The mark of a list item, until its first paragraph takes it. */
export interface Marker {
  readonly list: number;
  readonly level: number;
  /** Whether the item has a number. */
  readonly counts: boolean;
  /** What of the mark is text: a number that Word cannot count to, the box of a task. */
  readonly text: readonly string[];
  /** The text takes the place of a bullet, before the indent. */
  readonly typed: boolean;
  /** Items of several paragraphs stand further apart than their paragraphs. */
  readonly loose: boolean;
}

/** A footnote in Word: a definition is written once for each reference to it. */
export interface Note {
  readonly id: number;
  readonly definition: FootnoteDefinition;
}

/** What one run of the writer keeps while it walks through a document. */
export interface State {
  /** The texts of the document as they are printed. */
  readonly printed: Printed;
  readonly typography: Typography;
  readonly words: DocumentWords;
  /** The language tag of the template's words, where they are in another language than the report. */
  readonly wordsTag: string | undefined;
  readonly bookmarks: BookmarkPlan;
  readonly numbering: Numbering;
  /** In an Arabic line LibreOffice breaks a number at any digit where Word's own no-break hyphens hold it. */
  readonly joinsHyphens: boolean;
  readonly page: PageLayout;
  readonly images: ReadonlyMap<string, Picture>;
  readonly references: References;
  /** How many pictures are set so far; Word wants a number for each. */
  pictures: number;
  /** How many parts of one script are set so far. */
  scriptRuns: number;
  readonly definitions: ReadonlyMap<string, FootnoteDefinition>;
  readonly notes: Note[];
  /** Footnotes whose text stands in brackets in another one. */
  readonly written: Set<FootnoteDefinition>;
  /** Where finished blocks go. */
  out: Draft[];
  /** Names of bookmarks that the next paragraph opens. */
  opening: string[];
  /** Ids of the bookmarks opened so far. */
  readonly opened: Map<string, number>;
  marker: Marker | undefined;
  /** The paragraph written last, in which bookmarks close. */
  last: ParagraphDraft | undefined;
  /** Level of the last heading: 1 for a section. */
  headingLevel: number;
}

/** A handler's children, to be walked in order; a function runs when the walk gets there. */
export type BlockStep =
  { readonly node: Node; readonly context: Context; readonly next: Node | undefined } | (() => void);

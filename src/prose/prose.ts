import type { Root } from 'mdast';
import type { Range } from '../text/range.ts';

/**
 * Reads an answer in Markdown.
 * @param isPlain it is shown without formatting
 */
export type ReadProse = (text: string, isPlain: boolean) => Prose;

/** What an answer held that a document does not show as it was written. */
export type FindingKind =
  /** Tags of HTML elements, comments, scripts: taken out. */
  | 'html'
  /** A heading: shown as a bold line. */
  | 'heading'
  /** A link or image to somewhere other than http, https or mailto: shown as its text. */
  | 'link-scheme'
  /** An image in a file: only its description is sure to be shown. */
  | 'local-image'
  /** An image on the web: never fetched, shown as a link. */
  | 'remote-image'
  /** So many marks, or so many levels, that the text is shown without any formatting. */
  | 'too-complex';

export interface Finding {
  readonly kind: FindingKind;
  /** Offsets in the text of the answer. */
  readonly range: Range;
  /** What it is about: the piece of HTML, the words of the heading, the target of the link or image. */
  readonly subject: string;
}

/**
 * An answer in Markdown, parsed and made plain for every writer and rule. The tree holds no positions, no HTML, no
 * headings, no references but those of footnotes, no line break inside a text; its footnote definitions stand at its
 * end, in the order of their first reference, and refer to no other footnote. Once it is given, nobody changes it.
 */
export interface Prose {
  readonly root: Root;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
}

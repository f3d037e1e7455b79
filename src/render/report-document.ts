import type { Root } from 'mdast';
import type { Choices } from '../generated/field-paths.ts';
import type { DocumentWords } from '../locales/locale.ts';
import type { Picture } from '../prose/parse-image.ts';
import type { Reference } from './docx/reference/read-reference.ts';

/**
 * What a node of the document stands for, where that is more than its type says. Writers style by it, and the Word file
 * carries its pointer as a bookmark.
 *
 * - `draft`: the paragraph that marks a draft, first of all
 * - `series`: the paragraph with the template's own title line
 * - `title`: the one heading of depth 1, the consultation's title
 * - `facts`: the table of facts, label column and details column, under a header row
 * - `heading`: heading of depth 2 (a section) or 3 (a session)
 * - `label`: heading of depth 4 (a part of a session) or the inline name of a value that follows it
 * - `value`: block or inline text that is the author's answer
 * - `separator`: inline text between several values in one table cell: writers that can break the line instead
 * - `unanswered`: stands where a required answer is missing
 * - `misfit`: marks an answer that has not the shape of the form and is shown as typed
 */
export type Role =
  | 'draft'
  | 'series'
  | 'title'
  | 'facts'
  | 'heading'
  | 'label'
  | 'value'
  | 'separator'
  | 'unanswered'
  | 'misfit';

export interface Mark {
  /** JSON pointer of the field in the report; empty for what the template adds. */
  readonly pointer: string;
  readonly role: Role;
}

declare module 'unist' {
  interface Data {
    /** Set by `buildDocument`. */
    bapa?: Mark;
  }
}

/**
 * A report as every writer takes it. `root` is an mdast tree in which references are resolved, footnotes are numbered
 * from 1 through the whole document, no HTML is left and every character can be printed:
 *
 * ```
 * root
 * ├─ paragraph (draft)                  only in drafts
 * ├─ paragraph (series)
 * ├─ heading 1 (title)
 * ├─ table (facts)
 * ├─ heading 2 (heading, /summary)      "A. Brief summary …"
 * ├─ … blocks (value, /summary)
 * ├─ heading 2 (heading, /sessions)
 * ├─ heading 3 (heading, /sessions/0)   "Session I: theme, title": inline values with their own pointers
 * ├─ heading 4 (label, /sessions/0/topics)
 * └─ footnoteDefinition …               all at the end
 * ```
 */
export interface ReportDocument {
  readonly language: Choices['language'];
  readonly direction: 'ltr' | 'rtl';
  /** The language of what the template adds, where it is not the report's own. */
  readonly wordsLanguage?: Choices['language'];
  readonly draft: boolean;
  readonly properties: {
    /** The consultation's title, or the template's where there is none yet. */
    readonly title: string;
    /** Who prepared the report. */
    readonly author: string;
    readonly keywords: readonly string[];
  };
  /** The words that writers add: header, footer, captions. */
  readonly words: DocumentWords;
  readonly root: Root;
}

/** What an organization gives its documents their looks with. */
export interface Branding {
  /** A picture for the header of the first page, in formats that have pages. */
  readonly logo?: Picture;
  /** An organization's own Word file, whose styles and page the Word file takes. */
  readonly reference?: Reference;
}

/** Everything a writer may need from outside. */
export interface WriteOptions extends Branding {
  /** Written as the date of creation and change; left out when undefined. */
  readonly date?: Date;
  /** The images of the report, by their paths from its folder. One that is not there is shown by its description. */
  readonly images?: ReadonlyMap<string, Picture>;
  /** A digest of the report's value, as canonical JSON, for those who have the Word file and want to know what it shows. */
  readonly reportDigest?: string;
  /** The way from the file's folder to the report's, ending in `/`, for formats that name images; empty if they are one. */
  readonly folder?: string;
  /** Whether a Word file is only there for LibreOffice to make a PDF of it. */
  readonly forLibreOffice?: boolean;
}

/** Writes a document in one format. The result holds no digest yet; the format's seal adds it. */
export type Writer = (document: ReportDocument, options: WriteOptions) => Uint8Array | Promise<Uint8Array>;

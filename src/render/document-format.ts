import type { Io } from '../edge/io.ts';
import type { Locale } from '../locales/locale.ts';
import type { Branding, Writer } from './report-document.ts';

/** What is known of a format before anything of it is loaded. */
export interface FormatEntry {
  /** As registered with IANA, for e-mail. */
  readonly mediaType: string;
  /** The files of an organization that its documents take their looks from. */
  readonly uses: readonly (keyof Branding)[];
  /** Makes sure of what must be there before any work is done. @throws UserError where it is not */
  readonly prepare?: (locale: Locale, io: Io) => Promise<unknown>;
  readonly load: () => Promise<DocumentFormat>;
}

/** A format in which a report becomes a document. */
export interface DocumentFormat {
  readonly write: Writer;
  /** Where another program makes the document out of what the writer made. @throws UserError */
  readonly convert?: (written: Uint8Array, locale: Locale, io: Io) => Promise<Uint8Array>;
  readonly seal: Seal;
}

/** SHA-256 of bytes in hexadecimal. */
export type Hash = (bytes: Uint8Array) => string;

/** What a file says of itself: made by bapa and untouched since, changed since, or not made by bapa. */
export type SealState = 'intact' | 'broken' | 'none';

/** The digest that a document carries of the rest of itself, so that a later run knows whether anybody edited it. */
export interface Seal {
  readonly add: (bytes: Uint8Array, hash: Hash) => Uint8Array;
  /** Never throws, whatever the bytes are. */
  readonly check: (bytes: Uint8Array, hash: Hash) => SealState;
}

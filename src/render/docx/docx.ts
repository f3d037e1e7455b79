import type { DocumentFormat } from '../document-format.ts';
import { docxSeal } from './seal.ts';
import { writeDocx } from './write-docx.ts';

/** Word. */
export const docx: DocumentFormat = { write: writeDocx, seal: docxSeal };

import type { Writer } from './report-document.ts';

/** Every format of `bapa render`, by its name and file extension. A writer loads only when used. */
export const writers = {
  docx: async () => (await import('./docx/write-docx.ts')).writeDocx,
  md: async () => (await import('./markdown.ts')).writeMarkdown,
  html: async () => (await import('./html.ts')).writeHtml,
  /** Its Word file, of which the command has the PDF file made by another program. */
  pdf: async () => (await import('./docx/write-docx.ts')).writeDocx,
} satisfies Record<string, () => Promise<Writer>>;

export type FormatName = keyof typeof writers;

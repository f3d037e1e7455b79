import type { FormatEntry } from './document-format.ts';

const entries = {
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    uses: ['reference', 'logo'],
    load: async () => (await import('./docx/docx.ts')).docx,
  },
  md: { mediaType: 'text/markdown', uses: [], load: async () => (await import('./markdown.ts')).markdown },
  html: { mediaType: 'text/html', uses: [], load: async () => (await import('./html.ts')).html },
  pdf: {
    mediaType: 'application/pdf',
    uses: ['reference', 'logo'],
    prepare: async (locale, io) => (await import('./convert-to-pdf.ts')).findOffice(locale, io),
    load: async () => (await import('./pdf.ts')).pdf,
  },
} satisfies Record<string, FormatEntry>;

export type DocumentFormatName = keyof typeof entries;

/** Every format of `bapa render`, by its name, which is its file extension too. A format loads only when used. */
export const documentFormats: Readonly<Record<DocumentFormatName, FormatEntry>> = entries;

/** The name of a report's document: the report's own. Drafts have `.draft` in it. */
export function documentName(name: string, format: DocumentFormatName, draft: boolean): string {
  return `${name}${draft ? '.draft' : ''}.${format}`;
}

/** The format that the extension of a file names. */
export function formatOfPath(path: string): DocumentFormatName | undefined {
  const extension = /[^/\\]\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
  return Object.keys(documentFormats).find((name): name is DocumentFormatName => name === extension);
}

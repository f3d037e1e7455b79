import { locale } from '../../../src/locales/en/locale.ts';
import { parseSource } from '../../../src/report/parse-source.ts';
import { cannotRead } from '../../../src/diagnostics/diagnostic.ts';
import { showAll, type CreateFormat, type FormatOptions } from '../../../src/show/formats/format.ts';
import type { CheckedFile, FileResult } from '../../../src/show/result.ts';
import { check } from '../../validate/check-text.ts';

const plain = (text: string) => text;

export const OPTIONS: FormatOptions = {
  locale,
  style: { red: plain, yellow: plain, blue: plain, green: plain, bold: plain, dim: plain, underline: plain },
  columns: 80,
  draft: false,
  strict: false,
  quiet: false,
  version: '1.2.3',
  projectPath: (file) => `reports/${file}`,
};

/** The result of checking a text; in a draft by default, as most texts here are parts of reports. */
export function resultOf(file: string, text: string, options = { draft: true }): CheckedFile {
  const source = parseSource(text);
  return { kind: 'checked', file, locale, source, diagnostics: check(source, options) };
}

export const UNREAD: FileResult = {
  kind: 'unread',
  file: 'gone.yaml',
  locale,
  diagnostics: [cannotRead({ kind: 'not-found' })],
};

export function show(
  create: CreateFormat,
  files: readonly FileResult[],
  options: Partial<FormatOptions> = {},
): string {
  return showAll(create, files, { ...OPTIONS, ...options });
}

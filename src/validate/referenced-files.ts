import { listAnswers, walkAnswers } from '../form/answer.ts';
import { form } from '../form/form.ts';
import { decodePath } from '../prose/decode-path.ts';
import type { Prose } from '../prose/prose.ts';
import type { Source } from '../report/source.ts';
import { judgePath } from './judge-path.ts';
import { proseReader } from './read-prose.ts';

/** Paths of files that a report names, each once, as written there. */
export interface ReferencedFiles {
  readonly attachments: readonly string[];
  /** Images in the texts of the report. */
  readonly images: readonly string[];
}

/**
 * The files that a report names: attachments, and with a parser for Markdown also the images in its texts. Only those in
 * the report's folder or below it: no other file is ever looked at.
 */
export function referencedFiles(source: Source, parseProse?: (text: string) => Prose): ReferencedFiles {
  const answers = [...walkAnswers(listAnswers(form, source.value))];
  const attachments = answers.flatMap(({ field, value }) =>
    field.kind === 'path' && typeof value === 'string' ? [value.trim()] : [],
  );
  const images = proseReader(answers, parseProse)().flatMap(({ prose }) =>
    prose.findings.filter(({ kind }) => kind === 'local-image').map(({ subject }) => decodePath(subject)),
  );
  return { attachments: onceInside(attachments), images: onceInside(images) };
}

function onceInside(paths: readonly string[]): string[] {
  return [...new Set(paths)].filter((path) => judgePath(path) === 'inside');
}

import { listAnswers, walkAnswers } from '../form/answer.ts';
import { form } from '../form/form.ts';
import type { Source } from '../report/source.ts';
import { decodePath, isReportPath, type ReportPath } from '../text/report-path.ts';
import { failedLinks } from './failed-links.ts';
import { listPaths } from './list-paths.ts';
import { parseAnswers } from './read-prose.ts';
import type { Facts } from './rule.ts';

/** Paths of files that a report names, each once, as written there. */
export interface ReferencedFiles {
  readonly attachments: readonly ReportPath[];
  /** Images in the texts of the report, and what is meant for one. */
  readonly images: readonly ReportPath[];
}

/**
 * The files that a report names: attachments, and with a parser for Markdown also the images in its texts. Only those in
 * the report's folder or below it: no other file is ever looked at.
 */
export function referencedFiles(source: Source, parseProse?: Facts['parseProse']): ReferencedFiles {
  const answers = [...walkAnswers(listAnswers(form, source.value))];
  const attachments = listPaths(answers).map(({ path }) => path);
  const images = parseAnswers(answers, parseProse).flatMap(({ text, prose }) => [
    ...prose.findings.filter(({ kind }) => kind === 'local-image').map(({ subject }) => decodePath(subject)),
    ...failedLinks(text).flatMap(({ kind, target }) => (kind === 'image' ? [target] : [])),
  ]);
  return { attachments: onceInside(attachments), images: onceInside(images) };
}

function onceInside(paths: readonly string[]): ReportPath[] {
  return [...new Set(paths)].filter(isReportPath);
}

import type { Files } from '../edge/io.ts';
import { basename, dirname, extname, join, relative, sep } from '../io/paths.ts';
import { documentName, formatOfPath, type DocumentFormatName } from '../render/formats.ts';
import { absolutePath } from '../workspace/absolute-path.ts';

/** One file to be made; `-` is standard output. */
export interface Target {
  readonly format: DocumentFormatName;
  readonly path: string;
}

/**
 * The formats to make, each once: those named, else the one of the output's extension, else Word.
 */
export function chooseFormats(options: {
  readonly to: readonly DocumentFormatName[];
  readonly output?: string;
}): readonly DocumentFormatName[] {
  if (options.to.length > 0) return [...new Set(options.to)];
  return [(options.output === undefined ? undefined : formatOfPath(options.output)) ?? 'docx'];
}

interface TargetOptions {
  readonly output?: string;
  readonly outDir?: string;
  /** The folder in which all reports are, where they have one; below `outDir` they lie as they do below it. */
  readonly from?: string | undefined;
  /** Tells what relative paths start from. */
  readonly files: Files;
  readonly draft: boolean;
}

/**
 * Which files to make of a report: `output`, or in `outDir`, or beside the report, under its own name. Drafts have
 * `.draft` in their name.
 */
export function targetsOf(
  report: string,
  formats: readonly DocumentFormatName[],
  options: TargetOptions,
): Target[] {
  const { output } = options;
  return formats.map((format) => ({
    format,
    path: output ?? join(folderOf(report, options), documentName(nameOf(report), format, options.draft)),
  }));
}

function folderOf(report: string, { outDir, from, files }: TargetOptions): string {
  const folder = report === '-' ? '.' : dirname(report);
  if (outDir === undefined) return folder;
  if (report === '-' || from === undefined) return outDir;
  return join(outDir, relative(from, absolutePath(folder, files)));
}

/** The name of a report without its extension. */
export function nameOf(report: string): string {
  return report === '-' ? 'report' : basename(report, extname(report));
}

/** The innermost folder that all these reports are in, absolute; undefined for standard input alone. */
export function commonFolder(reports: readonly string[], files: Files): string | undefined {
  const folders = reports
    .filter((report) => report !== '-')
    .map((report) => absolutePath(dirname(report), files));
  let [common] = folders;
  const isCommon = (above: string) => folders.every((folder) => isWithin(folder, above));
  while (common !== undefined && !isCommon(common) && dirname(common) !== common) common = dirname(common);
  return common;
}

function isWithin(folder: string, other: string): boolean {
  const way = relative(other, folder);
  return way !== '..' && !way.startsWith(`..${sep}`);
}

import { documentName, formatOfPath, type DocumentFormatName } from '../render/formats.ts';
import { basename, dirname, extname, join, relative, resolve, sep } from '../io/paths.ts';

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
  /** The folder in which all reports are; below `outDir` they lie as they do below it. */
  readonly from: string;
  readonly cwd: string;
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

function folderOf(report: string, { outDir, from, cwd }: TargetOptions): string {
  const folder = report === '-' ? '.' : dirname(report);
  if (outDir === undefined) return folder;
  return report === '-' ? outDir : join(outDir, relative(from, resolve(cwd, folder)));
}

/** The name of a report without its extension. */
export function nameOf(report: string): string {
  return report === '-' ? 'report' : basename(report, extname(report));
}

/** The innermost folder that all these files are in, absolute. @param cwd what relative paths start from */
export function commonFolder(files: readonly string[], cwd: string): string {
  const folders = files.filter((file) => file !== '-').map((file) => resolve(cwd, dirname(file)));
  let common = folders[0] ?? cwd;
  while (!folders.every((folder) => isWithin(folder, common)) && dirname(common) !== common) {
    common = dirname(common);
  }
  return common;
}

function isWithin(folder: string, other: string): boolean {
  const way = relative(other, folder);
  return way !== '..' && !way.startsWith(`..${sep}`);
}

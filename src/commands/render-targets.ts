import type { FormatName } from '../render/formats.ts';
import { writers } from '../render/formats.ts';
import { basename, dirname, extname, join, relative, resolve, sep } from '../io/paths.ts';

/** One file to be made; `-` is standard output. */
export interface Target {
  readonly format: FormatName;
  readonly path: string;
}

/**
 * The formats to make, each once: those named, else the one of the output's extension, else Word.
 */
export function chooseFormats(options: {
  readonly to: readonly FormatName[];
  readonly output?: string;
}): readonly FormatName[] {
  if (options.to.length > 0) return [...new Set(options.to)];
  return [(options.output === undefined ? undefined : formatOfPath(options.output)) ?? 'docx'];
}

interface Places {
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
export function targetsOf(report: string, formats: readonly FormatName[], places: Places): Target[] {
  const { output } = places;
  return formats.map((format) => ({
    format,
    path: output ?? join(folderOf(report, places), nameOf(report, format, places)),
  }));
}

function folderOf(report: string, { outDir, from, cwd }: Places): string {
  const folder = report === '-' ? '.' : dirname(report);
  if (outDir === undefined) return folder;
  return report === '-' ? outDir : join(outDir, relative(from, resolve(cwd, folder)));
}

function nameOf(report: string, format: FormatName, { draft }: Places): string {
  const name = report === '-' ? 'report' : basename(report, extname(report));
  return `${name}${draft ? '.draft' : ''}.${format}`;
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

function formatOfPath(path: string): FormatName | undefined {
  const extension = extname(path).slice(1).toLowerCase();
  return Object.keys(writers).find((name): name is FormatName => name === extension);
}

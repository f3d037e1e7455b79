declare const isInside: unique symbol;

/** The path of a file in a report's folder or below it, as the report writes it, with `/`. */
export type ReportPath = string & { readonly [isInside]: true };

/** Where a path of a report leads, judged by its words alone, alike on every system. */
export type PathJudgement = 'empty' | 'inside' | 'address' | 'absolute' | 'drive' | 'above' | 'backslash';

/**
 * Judges the path of a file that a report names: it must lie in the report's folder or below it, and be written with
 * `/`, so that the report can be sent on to any computer. Links of the disk are not followed: `workspace` does that.
 */
export function judgePath(path: string): PathJudgement {
  if (path.trim() === '') return 'empty';
  if (/^[a-z][a-z0-9+.-]+:/i.test(path)) return 'address';
  if (/^[a-z]:/i.test(path)) return 'drive';
  if (/^(?:[/\\]|~[/\\])/.test(path)) return 'absolute';
  if (leadsAbove(path.split(/[/\\]/))) return 'above';
  return path.includes('\\') ? 'backslash' : 'inside';
}

/** Whether a path is one that a report may name. */
export function isReportPath(path: string): path is ReportPath {
  return judgePath(path) === 'inside';
}

/** The path of a file from the address of an image in Markdown: `photo%20of%20the%20wall.png`. */
export function decodePath(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

function leadsAbove(parts: readonly string[]): boolean {
  let depth = 0;
  for (const part of parts) {
    if (part === '..') depth -= 1;
    else if (part !== '.' && part !== '') depth += 1;
    if (depth < 0) return true;
  }
  return false;
}

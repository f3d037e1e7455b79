/** Where a path of a report leads, judged by its text alone, alike on every system. */
export type PathJudgement = 'empty' | 'inside' | 'address' | 'absolute' | 'drive' | 'above' | 'backslash';

/**
 * Judges the path of a file that a report names: it must lie in the report's folder or below it, and be written with
 * `/`, so that the report can be sent on to any computer.
 */
export function judgePath(path: string): PathJudgement {
  if (path === '') return 'empty';
  if (/^[a-z][a-z0-9+.-]+:/i.test(path)) return 'address';
  if (/^[a-z]:/i.test(path)) return 'drive';
  if (/^(?:[/\\]|~[/\\])/.test(path)) return 'absolute';
  if (leadsAbove(path.split(/[/\\]/))) return 'above';
  return path.includes('\\') ? 'backslash' : 'inside';
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

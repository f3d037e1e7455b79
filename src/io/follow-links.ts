import { readlinkSync } from 'node:fs';
import { dirname, isAbsolute, join, parse } from 'node:path';

/** As many as Linux follows. */
const MAX_LINKS = 40;

/**
 * The place that a path leads to, with all links followed to the end, whether or not anything is there yet.
 * @param path absolute
 * @throws Error `ELOOP` for links that lead to one another
 */
export function followLinks(path: string): string {
  let { root: real } = parse(path);
  let todo = partsOf(path);
  let followed = 0;
  for (let part = todo.shift(); part !== undefined; part = todo.shift()) {
    const at = part === '..' ? dirname(real) : join(real, part);
    const link = part === '..' ? undefined : readLink(at);
    if (link === undefined) {
      real = at;
      continue;
    }
    followed += 1;
    if (followed > MAX_LINKS) throw Object.assign(new Error(`${path}: too many links`), { code: 'ELOOP' });
    if (isAbsolute(link)) real = parse(link).root;
    todo = [...partsOf(link), ...todo];
  }
  return real;
}

function partsOf(path: string): string[] {
  const { root } = parse(path);
  const separator = process.platform === 'win32' ? /[/\\]/ : '/';
  return path
    .slice(root.length)
    .split(separator)
    .filter((part) => part !== '' && part !== '.');
}

function readLink(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

import type { Files } from '../edge/io.ts';
import { join, namesFolder } from '../io/paths.ts';
import type { ReportPath } from '../text/report-path.ts';
import type { NamedFile } from '../validate/rule.ts';
import { MAX_LISTED_FILES } from '../text/limits.ts';
import { findNear } from '../validate/near-files.ts';

/** Folders beside a report that are looked through too. */
const MAX_FOLDERS = 20;

/** Looks at the files that a report names, following links: those of the disk may lead out of the report's folder. */
export async function lookUpFiles(
  paths: readonly ReportPath[],
  folder: string,
  files: Files,
): Promise<Map<ReportPath, NamedFile>> {
  if (paths.length === 0) return new Map();
  const named = paths.map((path) => join(folder, path, namesFolder(path) ? '/' : ''));
  const looks = [folder, ...named].map((path) => files.facts(path));
  const [root, ...found] = await Promise.all(looks);
  const entries = paths.map((path, index): [ReportPath, NamedFile] => {
    const { kind, size, realPath } = found[index] ?? { kind: 'missing', size: 0 };
    const isOutside = realPath !== undefined && !(root?.realPath && isWithin(root.realPath, realPath));
    return [path, { kind, size, isOutside }];
  });
  if (entries.every(([, { kind }]) => kind !== 'missing')) return new Map(entries);
  const there = await listFiles(folder, files);
  return new Map(
    entries.map(([path, file]) => [
      path,
      file.kind === 'missing' ? { ...file, ...findNear(path, there) } : file,
    ]),
  );
}

/** The files of a folder and of those in it, by their paths from there: as deep as reports keep what they name. */
async function listFiles(folder: string, files: Files): Promise<string[]> {
  const entries = await files.list(folder, MAX_LISTED_FILES);
  const inner = entries.filter(({ name, isFolder }) => isFolder && !/^\.|^node_modules$/.test(name));
  const below = await Promise.all(
    inner.slice(0, MAX_FOLDERS).map(async ({ name }) => {
      const found = await files.list(join(folder, name), MAX_LISTED_FILES);
      return found.filter(({ isFolder }) => !isFolder).map((one) => `${name}/${one.name}`);
    }),
  );
  return [...entries.filter(({ isFolder }) => !isFolder).map(({ name }) => name), ...below.flat()];
}

/** Whether a path lies in a folder or below it; both absolute, with links followed, from one system. */
export function isWithin(folder: string, path: string): boolean {
  const parts = (text: string) => text.split(/[/\\]/).filter((part) => part !== '');
  const inner = parts(path);
  return parts(folder).every((part, index) => part === inner[index]);
}

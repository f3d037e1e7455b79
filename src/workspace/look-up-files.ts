import type { Files } from '../edge/io.ts';
import { join, namesFolder } from '../io/paths.ts';
import type { ReportPath } from '../text/report-path.ts';
import type { NamedFile } from '../validate/rule.ts';

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
  return new Map(entries);
}

/** Whether a path lies in a folder or below it; both absolute, with links followed, from one system. */
export function isWithin(folder: string, path: string): boolean {
  const parts = (text: string) => text.split(/[/\\]/).filter((part) => part !== '');
  const inner = parts(path);
  return parts(folder).every((part, index) => part === inner[index]);
}

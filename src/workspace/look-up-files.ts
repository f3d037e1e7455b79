import type { Files } from '../edge/io.ts';
import { join } from '../io/paths.ts';
import type { ReportPath } from '../text/report-path.ts';
import type { NamedFile } from '../validate/rule.ts';

/** Looks at the files that a report names, following links: those of the disk may lead out of the report's folder. */
export async function lookUpFiles(
  paths: readonly ReportPath[],
  folder: string,
  files: Files,
): Promise<Map<ReportPath, NamedFile>> {
  if (paths.length === 0) return new Map();
  const root = (await files.facts(folder)).realPath;
  const entries = paths.map(async (path): Promise<[ReportPath, NamedFile]> => {
    const { kind, size, realPath } = await files.facts(join(folder, path));
    const isOutside = realPath !== undefined && !(root !== undefined && isWithin(root, realPath));
    return [path, { kind, size, isOutside }];
  });
  return new Map(await Promise.all(entries));
}

/** Whether a path lies in a folder or below it; both absolute, with links followed, from one system. */
function isWithin(folder: string, path: string): boolean {
  const parts = (text: string) => text.split(/[/\\]/).filter((part) => part !== '');
  const inner = parts(path);
  return parts(folder).every((part, index) => part === inner[index]);
}

import type { Files } from '../edge/io.ts';
import type { StateFiles } from '../edge/live-io.ts';
import { dirname, join } from '../io/paths.ts';
import { isReportPath } from '../text/report-path.ts';
import { lookUpFiles } from './look-up-files.ts';

/**
 * The files and folders that a report may name and whose path begins with what was typed; none that begin with a dot.
 * @param folder of the report, absolute
 */
export async function completePath(
  typed: string,
  folder: string,
  { files, stateFiles }: { readonly files: Files; readonly stateFiles: Pick<StateFiles, 'names'> },
): Promise<string[]> {
  const above = typed.endsWith('/') ? typed.slice(0, -1) : dirname(typed);
  if (!isReportPath(above)) return [];
  const shown = above === '.' ? '' : `${above}/`;
  const paths = (await stateFiles.names(join(folder, above)))
    .filter((name) => !name.startsWith('.'))
    .map((name) => shown + name)
    .filter(isReportPath)
    .filter((path) => path.startsWith(typed));
  const found = await lookUpFiles(paths, folder, files);
  return paths.filter((path) => !found.get(path)?.isOutside);
}

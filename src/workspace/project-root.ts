import type { Io } from '../edge/io.ts';
import { dirname, join } from '../io/paths.ts';

/**
 * The folder from which programs that show findings count paths: the checkout of GitHub Actions, else the top of the Git
 * repository in which the command runs, else where it runs.
 */
export async function projectRoot({ env, files }: Io): Promise<string> {
  if (env['GITHUB_WORKSPACE']) return env['GITHUB_WORKSPACE'];
  for (let folder = files.cwd; ; folder = dirname(folder)) {
    if ((await files.facts(join(folder, '.git'))).kind !== 'missing') return folder;
    if (dirname(folder) === folder) return files.cwd;
  }
}

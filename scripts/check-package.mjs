/**
 * Packs the package as npm would publish it, installs it without a network in a folder of its own, and starts it.
 * publint judges the package.json. The other known check, attw, is about the types of what one can import; this
 * package is a command and exports nothing.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const LIMIT = 3_000_000;
const NEEDED = ['LICENSE', 'README.md', 'bin/bapa.js', 'dist/main.js', 'dist/THIRD-PARTY-NOTICES.txt'];
const ALLOWED = /^(bin|dist|schemas|templates)\/|^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/;

const manifest = JSON.parse(await readFile('package.json', 'utf8'));
const folder = await mkdtemp(join(tmpdir(), 'bapa-package-'));
const problems = [];
try {
  const [packed] = JSON.parse(npm('pack', '--json', '--ignore-scripts', '--pack-destination', folder));
  const files = packed.files.map(({ path }) => path);
  if (packed.unpackedSize > LIMIT) problems.push(`${packed.unpackedSize} bytes unpacked, over ${LIMIT}`);
  for (const file of NEEDED) if (!files.includes(file)) problems.push(`${file} is missing`);
  for (const file of files) if (!ALLOWED.test(file)) problems.push(`${file} does not belong in the package`);
  if (manifest.dependencies) problems.push('there are dependencies to fetch; everything is to be bundled');
  for (const message of (await publint({ strict: true })).messages)
    problems.push(formatMessage(message, manifest));
  if (problems.length === 0) tryInstalled(join(folder, packed.filename));
  console.log(`${packed.entryCount} files, ${Math.round(packed.unpackedSize / 1024)} KB unpacked`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
if (problems.length > 0) {
  console.log(problems.map((problem) => `- ${problem}`).join('\n'));
  process.exitCode = 1;
}

function tryInstalled(tarball) {
  npm('install', '--offline', '--no-audit', '--no-fund', '--prefix', folder, tarball);
  const command = join(folder, 'node_modules', 'bapa', manifest.bin.bapa);
  const printed = execFileSync(process.execPath, [command, '--version'], {
    encoding: 'utf8',
    cwd: folder,
  }).trim();
  if (printed !== manifest.version)
    problems.push(`bapa --version prints ${printed}, not ${manifest.version}`);
}

function npm(...args) {
  const shell = process.platform === 'win32';
  return execFileSync('npm', args, { encoding: 'utf8', shell, stdio: ['ignore', 'pipe', 'inherit'] });
}

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

/** Bytes unpacked. */
const LIMIT = 1_900_000;
/** Files that Node loads: each takes half a millisecond, so there are few, and few that hold next to nothing. */
const MAX_CHUNKS = 40;
const MAX_SMALL = 5;
const SMALL = 1024;
const NEEDED = [
  'LICENSE',
  'README.md',
  'bin/bapa.js',
  'bin/compile-cache.js',
  'dist/main.js',
  'dist/THIRD-PARTY-NOTICES.txt',
];
const ALLOWED =
  /^(?:(?:bin|schemas)\/|dist\/[a-z-]+\.js(?:\.map)?$|dist\/THIRD-PARTY-NOTICES\.txt$|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$)/;

/** What `npm pack --json` says of a package. */
interface Packed {
  readonly filename: string;
  readonly unpackedSize: number;
  readonly entryCount: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

interface Manifest {
  readonly version: string;
  readonly bin: { readonly bapa: string };
  readonly dependencies?: unknown;
}

const manifest = JSON.parse(await readFile('package.json', 'utf8')) as Manifest;
const folder = await mkdtemp(join(tmpdir(), 'bapa-package-'));
try {
  const options = ['--json', '--ignore-scripts', '--pack-destination', folder];
  const [packed] = JSON.parse(npm('pack', ...options)) as [Packed];
  const problems = [...judgeFiles(packed), ...(await judgeManifest())];
  if (problems.length === 0) problems.push(...tryInstalled(join(folder, packed.filename)));
  console.log(`${packed.entryCount} files, ${Math.round(packed.unpackedSize / 1000)} KB unpacked`);
  for (const problem of problems) console.log(`- ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

function judgeFiles({ files, unpackedSize }: Packed): string[] {
  const chunks = files.filter(({ path }) => /^dist\/.*\.js$/.test(path));
  const small = chunks.filter(({ size }) => size < SMALL).map(({ path }) => path);
  const paths = files.map(({ path }) => path);
  return [
    ...(unpackedSize > LIMIT ? [`${unpackedSize} bytes unpacked, over ${LIMIT}`] : []),
    ...(chunks.length > MAX_CHUNKS ? [`${chunks.length} files in dist/, over ${MAX_CHUNKS}`] : []),
    ...(small.length > MAX_SMALL
      ? [`over ${MAX_SMALL} files under ${SMALL} bytes: ${small.join(', ')}`]
      : []),
    ...NEEDED.filter((path) => !paths.includes(path)).map((path) => `${path} is missing`),
    ...paths.filter((path) => !ALLOWED.test(path)).map((path) => `${path} does not belong in the package`),
  ];
}

async function judgeManifest(): Promise<string[]> {
  const { messages } = await publint({ strict: true });
  return [
    ...(manifest.dependencies ? ['there are dependencies to fetch; everything is to be bundled'] : []),
    ...messages.map((message) => formatMessage(message, { ...manifest }) ?? message.code),
  ];
}

function tryInstalled(tarball: string): string[] {
  npm('install', '--offline', '--no-audit', '--no-fund', '--prefix', folder, tarball);
  const command = join(folder, 'node_modules', 'bapa', manifest.bin.bapa);
  const options = { encoding: 'utf8', cwd: folder } as const;
  const printed = execFileSync(process.execPath, [command, '--version'], options).trim();
  return printed === manifest.version ? [] : [`bapa --version prints ${printed}, not ${manifest.version}`];
}

function npm(...args: string[]): string {
  const shell = process.platform === 'win32';
  return execFileSync('npm', args, { encoding: 'utf8', shell, stdio: ['ignore', 'pipe', 'inherit'] });
}

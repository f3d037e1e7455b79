import { access, constants, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FileProblem } from '../edge/file-problem.ts';
import { toFileProblem } from './file-error.ts';
import type { Job, JobResult, Programs } from '../edge/programs.ts';
import { runLimited } from './run-limited.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** The programs of this computer, found and run with these environment variables. */
export function createPrograms(env: Env): Programs {
  return {
    find: async (names) => {
      for (const name of names) {
        for (const path of candidates(name, env)) if (await isProgram(path)) return path;
      }
      return undefined;
    },
    make: (job) => make(job, env),
  };
}

const ENDINGS = process.platform === 'win32' ? ['', '.com', '.exe'] : [''];

function candidates(name: string, env: Env): string[] {
  const isPath = name.includes('/') || name.includes(sep);
  const folders = isPath ? ['.'] : (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => ENDINGS.map((ending) => resolve(folder, name + ending)));
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/** Readable by nobody else, and of no other run. @throws FileProblem */
async function makePrivateFolder(): Promise<string> {
  try {
    return await mkdtemp(join(tmpdir(), 'bapa-'));
  } catch (error) {
    const problem = toFileProblem(tmpdir(), error);
    if (problem.problem.kind === 'no-space') throw problem;
    throw new FileProblem(tmpdir(), { kind: 'no-temporary' }, { cause: error });
  }
}

async function make(job: Job, env: Env): Promise<JobResult> {
  const folder = await makePrivateFolder();
  try {
    for (const [name, content] of Object.entries(job.files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    }
    const args = job.args(pathToFileURL(folder).href);
    const { end, said } = await runLimited(job.program, args, { folder, env, seconds: job.seconds });
    if (end !== 'well') return { problem: end, said };
    const bytes = await readFile(join(folder, job.output)).catch(() => undefined);
    return bytes ? { bytes } : { problem: 'failed', said };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
  }
}

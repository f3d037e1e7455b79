import type { AccessProblem } from './io.ts';

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
}

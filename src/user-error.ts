/**
 * The tool cannot go on, through no fault of its own: shown as one line that says what went wrong and one that says
 * what to do, without a stack trace.
 */
export class UserError extends Error {
  /** What to do about it. */
  readonly hint: string;
  /** 1: a file that may not be replaced is in the way, or the report has problems; 2: it could not run. */
  readonly exitCode: 1 | 2;

  constructor(message: string, hint: string, exitCode: 1 | 2 = 2) {
    super(message);
    this.name = 'UserError';
    this.hint = hint;
    this.exitCode = exitCode;
  }
}

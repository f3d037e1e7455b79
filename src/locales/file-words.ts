import type { AccessProblem, ReadProblem } from '../edge/io.ts';
import type { Message } from './message.ts';

/** What a command reads a file for: `template` is an organization's Word file, taken for its styles. */
export type ReadPurpose = 'report' | 'answers' | 'template' | 'logo';

/** What is said of files that cannot be read or written. */
export interface FileWords {
  /** The path stands before the message. */
  readonly read: (problem: ReadProblem, purpose: ReadPurpose) => Message;
  /** A file that a command writes, or that is in its way. */
  readonly output: Readonly<Record<AccessProblem['kind'], (path: string) => Message>>;
  /** A new report was to be made in a file that is named as a document. */
  readonly documentName: (path: string) => Message;
  /** Answers were to be put into `-`. */
  readonly needsFile: Message;
}

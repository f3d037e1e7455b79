/** A message says what is wrong, its hint what to do. */
export interface Message {
  readonly message: string;
  readonly hint?: string;
}

/** A notice of a command: what happened, and what to do next. */
export type Notice = readonly string[];

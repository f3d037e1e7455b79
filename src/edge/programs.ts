/** Other programs of this computer, for work that bapa leaves to them. */
export interface Programs {
  /** The first of these that is a program: paths, or names to look for on PATH. @returns its absolute path */
  find(names: readonly string[]): Promise<string | undefined>;
  /**
   * Runs a program in a new private folder, which is gone afterwards, and takes from it the file that the program
   * made. Never throws for what the program does.
   */
  make(job: Job): Promise<JobResult>;
}

export interface Job {
  /** Its absolute path. */
  readonly program: string;
  /** @param url the private folder as a `file:` URL; the program runs in it, so paths may be relative */
  args(url: string): readonly string[];
  /** What the folder holds at the start, by paths relative to it. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** The file that the program makes, relative to the folder. */
  readonly output: string;
  /** How long it may take, with all programs that it starts. */
  readonly seconds: number;
}

/** `said` is the end of what the program wrote to standard error. */
export type JobResult =
  { readonly bytes: Uint8Array } | { readonly problem: 'too-slow' | 'failed'; readonly said: string };

/** Threads of this process beside the one that it begins with. They share nothing: what passes is plain data. */
export interface Threads {
  /** How many cores this process may use. */
  readonly cores: number;
  /**
   * Does tasks in threads, each of which does one after the other. Those that follow are begun before an answer is asked for,
   * but never so many that their answers fill the memory.
   * @returns the answers, in the order of the tasks
   */
  run(plan: Plan): AsyncIterable<Answer>;
}

export interface Plan {
  /** What a thread does, by the name that its code knows, and what it is told once. */
  readonly work: { readonly name: string; readonly setup: unknown };
  readonly tasks: readonly unknown[];
  /** How many threads there are at most. */
  readonly threads: number;
}

/** What came of a task: a value, or why its thread died of it. Another one does the rest. */
export type Answer = { readonly value: unknown } | { readonly died: unknown };

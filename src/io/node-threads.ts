import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Answer, Plan, Threads } from '../edge/threads.ts';

/** Tasks that a thread has at once, so that it need not wait for the next one. */
const AT_ONCE = 2;

/** For each thread, so many tasks are begun before the answer of the first of them is asked for. */
const AHEAD = 32;

/** Threads of Node. @param code what each of them runs; it calls `serveTasks` */
export function createThreads(code: URL, { argv }: NodeJS.Process): Threads {
  const start = (work: Plan['work']) => new Worker(code, { argv: argv.slice(2), workerData: work });
  return { cores: availableParallelism(), run: (plan) => run(new Crew(plan, start), plan.tasks.length) };
}

async function* run(crew: Crew, count: number): AsyncGenerator<Answer> {
  try {
    for (let index = 0; index < count; index += 1) yield await crew.answer(index);
  } finally {
    await crew.end();
  }
}

/** A thread with the numbers of the tasks that it has, in the order in which it does them. */
interface Hand {
  readonly worker: Worker;
  readonly tasks: number[];
}

/** Threads that do the tasks of a plan; one that dies is replaced. */
class Crew {
  readonly #plan: Plan;
  readonly #start: (work: Plan['work']) => Worker;
  readonly #hands = new Set<Hand>();
  readonly #answers = new Map<number, Answer>();
  /** What threads that died had yet to do. */
  readonly #left: number[] = [];
  #next = 0;
  #wanted = 0;
  #wake = (): void => undefined;

  constructor(plan: Plan, start: (work: Plan['work']) => Worker) {
    this.#plan = plan;
    this.#start = start;
  }

  /** The answer to a task, which is forgotten then; they are asked for in their order. */
  async answer(index: number): Promise<Answer> {
    this.#wanted = index;
    this.#handOut();
    for (;;) {
      const answer = this.#answers.get(index);
      this.#answers.delete(index);
      if (answer) return answer;
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }

  async end(): Promise<void> {
    const workers = [...this.#hands].map(({ worker }) => worker);
    this.#hands.clear();
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  #handOut(): void {
    const { tasks, threads } = this.#plan;
    const end = Math.min(tasks.length, this.#wanted + AHEAD * threads);
    while (this.#left.length > 0 || this.#next < end) {
      const hand = this.#freeHand();
      if (!hand) return;
      const task = this.#left.shift() ?? this.#next++;
      hand.tasks.push(task);
      hand.worker.postMessage(tasks[task]);
    }
  }

  #freeHand(): Hand | undefined {
    const { tasks, threads } = this.#plan;
    if (this.#hands.size < threads) return this.#begin();
    // The last tasks go to whoever is done first.
    const most = tasks.length - this.#next > threads ? AT_ONCE : 1;
    return [...this.#hands]
      .filter((hand) => hand.tasks.length < most)
      .sort((a, b) => a.tasks.length - b.tasks.length)[0];
  }

  #begin(): Hand {
    const hand: Hand = { worker: this.#start(this.#plan.work), tasks: [] };
    this.#hands.add(hand);
    let cause: unknown;
    hand.worker
      .on('message', (value: unknown) => this.#take(hand, { value }))
      .on('error', (error) => (cause = error))
      .on('exit', (status) => {
        if (!this.#hands.delete(hand)) return;
        this.#left.push(...hand.tasks.splice(1));
        this.#take(hand, { died: cause ?? new Error(`a thread ended with ${status}`) });
      });
    return hand;
  }

  #take(hand: Hand, answer: Answer): void {
    const task = hand.tasks.shift();
    if (task !== undefined) this.#answers.set(task, answer);
    this.#handOut();
    this.#wake();
  }
}

import type { Io } from '../edge/io.ts';

/** Nothing is shown for what is done sooner, in milliseconds. */
const DELAY = 1000;
const INTERVAL = 100;
const WIDTH = 20;
const CLEAR = '\r\u001b[K';

export interface ProgressBar {
  /** Shows how many files are done. */
  update(done: number): Promise<void>;
  /** Takes the bar away, before something else is written. */
  clear(): Promise<void>;
}

/** A bar on the terminal for work of more than a second; nothing where there is no terminal, or in CI. */
export function createProgressBar(total: number, label: (done: number) => string, io: Io): ProgressBar {
  const isShown = io.stderr.isTerminal && !io.env['CI'] && io.env['TERM'] !== 'dumb' && total > 1;
  let next = isShown ? io.now().getTime() + DELAY : Number.POSITIVE_INFINITY;
  let isVisible = false;
  return {
    async update(done) {
      if (!isShown || io.now().getTime() < next) return;
      next = io.now().getTime() + INTERVAL;
      isVisible = true;
      const filled = Math.round((done / total) * WIDTH);
      await io.stderr.write(`${CLEAR}${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${label(done)}`);
    },
    async clear() {
      if (!isVisible) return;
      isVisible = false;
      await io.stderr.write(CLEAR);
    },
  };
}

import type { Turn } from './ask/asker.ts';

/** How a question ended: it was answered or skipped, or the person wants to go back or stop. */
export type Ended = 'on' | 'back' | 'stop';

/** What a turn means for a question. */
export const ENDS = { back: 'back', skip: 'on', stop: 'stop' } as const satisfies Record<Turn['kind'], Ended>;

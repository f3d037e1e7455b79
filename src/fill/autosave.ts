import type { AnswerDrafts } from './answer-drafts.ts';

/** How often a text that is being written is put on the disk, in milliseconds. */
const EVERY = 2000;

/** Puts drafts on the disk every two seconds, and at once when all is to end. @returns what ends it */
export function autosave(drafts: AnswerDrafts, signal: AbortSignal): () => void {
  const save = () => {
    try {
      drafts.saveNow();
    } catch {
      // The disk is full or the folder is gone, and perhaps the terminal too; the answers given are in the report.
    }
  };
  const timer = setInterval(save, EVERY);
  signal.addEventListener('abort', save);
  return () => {
    clearInterval(timer);
    signal.removeEventListener('abort', save);
  };
}

import type { Answer } from '../form/answer.ts';

/** The paths of attachments that a report names, trimmed and as typed, with their places. */
export function listPaths(answers: readonly Answer[]): { pointer: string; path: string; typed: string }[] {
  return answers.flatMap(({ field, pointer, value }) => {
    const typed = field.kind === 'path' && typeof value === 'string' ? value : '';
    const path = typed.trim();
    return path === '' ? [] : [{ pointer, path, typed }];
  });
}

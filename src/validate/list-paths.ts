import type { Answer } from '../form/answer.ts';

/** The paths of attachments that a report names, trimmed, with their places. */
export function listPaths(answers: readonly Answer[]): { pointer: string; path: string }[] {
  return answers.flatMap(({ field, pointer, value }) => {
    const path = field.kind === 'path' && typeof value === 'string' ? value.trim() : '';
    return path === '' ? [] : [{ pointer, path }];
  });
}

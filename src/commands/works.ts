import type { CreateVisit } from '../workspace/visit-in-thread.ts';

/** What commands do with each of many files, by the name that they give it; what `command` is, their own `threads` says. */
export const works = {
  validate: async () => (await import('./check-one.ts')).createCheck as CreateVisit,
  render: async () => (await import('./make-one.ts')).createMake as CreateVisit,
};

import type { FindingsFormat } from './format.ts';

/** Adds texts to a list of JSON: each on lines of its own, with commas between them. */
export function jsonList(): { readonly add: FindingsFormat['add']; readonly isEmpty: () => boolean } {
  let count = 0;
  return {
    add: (worded) =>
      worded
        .map(({ text }) => {
          count += 1;
          return `${count > 1 ? ',' : ''}\n${text}`;
        })
        .join(''),
    isEmpty: () => count === 0,
  };
}

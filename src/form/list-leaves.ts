import { isMapping } from './answer.ts';
import { joinPointer } from './pointer.ts';

/** Every value of a report that has no parts itself, with its pointer, in the order of the file. */
export function* listLeaves(
  value: unknown,
  pointer = '',
): Generator<readonly [pointer: string, leaf: unknown]> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* listLeaves(item, joinPointer(pointer, index));
  } else if (isMapping(value)) {
    for (const [key, part] of Object.entries(value)) yield* listLeaves(part, joinPointer(pointer, key));
  } else {
    yield [pointer, value];
  }
}

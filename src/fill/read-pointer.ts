import { form } from '../form/form.ts';
import { fieldAt } from '../form/pointer.ts';
import { DIRECTION_MARK } from '../text/direction-marks.ts';
import { nearestName } from '../text/near-names.ts';

const DIRECTION_MARKS = new RegExp(DIRECTION_MARK, 'g');

type ReadPointer =
  /** The question; where the path leads into an answer, such as to one of several choices, the one that it belongs to. */
  { readonly pointer: string; readonly isInside: boolean } | { readonly suggestion: string | undefined };

/**
 * Reads a path as `validate` prints it (`/sessions/1/title`) or as people write it (`sessions[1].title`,
 * `venue.city`). Where the form has no such question, the nearest one that it has, if any is near.
 */
export function readPointer(path: string): ReadPointer {
  const plain = path.replaceAll(DIRECTION_MARKS, '');
  const dotted = plain.replaceAll(/\[(\d+)\]/g, '.$1').replaceAll('.', '/');
  const pointer = plain.startsWith('/') ? plain.replace(/\/$/, '') : `/${dotted}`;
  if (fieldAt(form, pointer)) return { pointer, isInside: false };
  // One of several choices is chosen with the others; a list where a text belongs is answered as a text.
  const steps = pointer.split('/');
  const whole = steps.slice(0, steps.findLastIndex((step) => !/^\d+$/.test(step)) + 1).join('/');
  if (fieldAt(form, whole)) return { pointer: whole, isInside: true };
  const digits = pointer.match(/(?<!\d)\d{1,6}(?!\d)/g) ?? [];
  const known = [...form.byPath.keys()].map((one) => {
    let index = 0;
    return `/${one.replaceAll('[]', () => `.${digits[index++] ?? '0'}`).replaceAll('.', '/')}`;
  });
  return { suggestion: nearestName(pointer, known) };
}

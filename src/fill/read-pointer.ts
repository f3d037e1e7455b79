import { form } from '../form/form.ts';
import { fieldAt } from '../form/pointer.ts';
import { nearestName } from '../text/near-names.ts';

/**
 * Reads a path as `validate` prints it (`/sessions/1/title`) or as people write it (`sessions[1].title`,
 * `venue.city`). Where the form has no such question, the nearest one that it has, if any is near.
 */
export function readPointer(
  path: string,
): { readonly pointer: string } | { readonly suggestion: string | undefined } {
  const dotted = path.replaceAll(/\[(\d+)\]/g, '.$1').replaceAll('.', '/');
  const pointer = path.startsWith('/') ? path.replace(/\/$/, '') : `/${dotted}`;
  if (fieldAt(form, pointer)) return { pointer };
  // One of several choices is chosen with the others; a list where a text belongs is answered as a text.
  const steps = pointer.split('/');
  const whole = steps.slice(0, steps.findLastIndex((step) => !/^\d+$/.test(step)) + 1).join('/');
  if (fieldAt(form, whole)) return { pointer: whole };
  const digits = pointer.match(/(?<!\d)\d{1,6}(?!\d)/g) ?? [];
  const known = [...form.byPath.keys()].map((one) => {
    let index = 0;
    return `/${one.replaceAll('[]', () => `.${digits[index++] ?? '0'}`).replaceAll('.', '/')}`;
  });
  return { suggestion: nearestName(pointer, known) };
}

import { isAnswered, isMapping } from './answer.ts';
import { isTextField } from './field.ts';
import { form } from './form.ts';
import { fieldAt, joinPointer } from './pointer.ts';

/** The question of an item by which people know it, such as the title of a session; undefined where it is a text itself. */
export function nameKey(list: string): string | undefined {
  const item = fieldAt(form, joinPointer(list, 0));
  return item?.kind === 'group'
    ? item.fields.find((field) => field.required && isTextField(field))?.key
    : undefined;
}

/** By what people know an item of a list: its title or text; undefined where it has none. */
export function itemName(list: string, item: unknown): string | undefined {
  const key = nameKey(list);
  const named = key === undefined ? item : isMapping(item) ? item[key] : undefined;
  return typeof named === 'string' && isAnswered(named) ? named.trim() : undefined;
}

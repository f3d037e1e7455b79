import { formSchema } from './form.ts';
import { wordsFromSchema } from './words-from-schema.ts';

let words: ReturnType<typeof wordsFromSchema> | undefined;

/** UNOSSC's own words of the form, to know them where they stand in the place of a key or choice. Made when first needed. */
export function englishWords(): ReturnType<typeof wordsFromSchema> {
  return (words ??= wordsFromSchema(formSchema));
}

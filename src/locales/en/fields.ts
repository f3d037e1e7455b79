import { englishWords } from '../../form/form.ts';
import type { FieldsWords } from '../locale.ts';

/** The template's own words, which the schema holds. */
export const fields = englishWords.fields as FieldsWords;

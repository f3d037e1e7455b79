import { englishWords } from '../../form/form.ts';
import type { ChoicesWords } from '../locale.ts';

/** The template's own words, which the schema holds. */
export const choices = englishWords.choices as ChoicesWords;

import schema from '../../schemas/report.schema.json' with { type: 'json' };
import { buildForm } from './build-form.ts';
import type { Form } from './field.ts';
import type { FormSchema } from './form-schema.ts';
import { wordsFromSchema } from './words-from-schema.ts';

export const formSchema = schema as unknown as FormSchema;

/** The reporting template of UNOSSC as a tree of fields. */
export const form: Form = buildForm(formSchema);

/** UNOSSC's own words of the form. */
export const englishWords = wordsFromSchema(formSchema);

import type { Explanations } from '../locale.ts';
import { explanationsOfForm } from './explanations-form.ts';
import { explanationsOfRules } from './explanations-rules.ts';

export const explanations: Explanations = { ...explanationsOfForm, ...explanationsOfRules };

import { readFileSync } from 'node:fs';
import type { Language } from '../../src/locales/locale.ts';
import { VALID } from '../validate/check-text.ts';

/** A small complete report in a language, in which nothing is wrong; its attachments lie in the folder of all tests. */
export function sampleReport(language: Language): string {
  if (language === 'en') return VALID;
  return readFileSync(new URL(`../fixtures/languages/${language}.yaml`, import.meta.url), 'utf8');
}

import { loadExplanations } from '../../locales/index.ts';
import type { Language } from '../../locales/locale.ts';
import type { CreateFormat } from './format.ts';

/** Every output format of `bapa validate`, by its name on the command line; only the one in use is loaded, with what it says in the
 * language of summaries. */
export const formats = {
  pretty: async () => (await import('./pretty.ts')).formatPretty,
  json: async () => (await import('./json.ts')).formatJson,
  github: async () => (await import('./github.ts')).formatGithub,
  sarif: async (language: Language) => {
    const [{ createSarif }, explanations] = await Promise.all([
      import('./sarif.ts'),
      loadExplanations(language),
    ]);
    return createSarif(explanations);
  },
  junit: async () => (await import('./junit.ts')).formatJunit,
} satisfies Record<string, (language: Language) => Promise<CreateFormat>>;

export type FindingsFormatName = keyof typeof formats;

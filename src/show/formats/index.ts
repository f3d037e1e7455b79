import type { CreateFormat } from './format.ts';

/** Every output format of `bapa validate`, by its name on the command line; only the one in use is loaded. */
export const formats = {
  pretty: async () => (await import('./pretty.ts')).formatPretty,
  json: async () => (await import('./json.ts')).formatJson,
  github: async () => (await import('./github.ts')).formatGithub,
  sarif: async () => (await import('./sarif.ts')).formatSarif,
  junit: async () => (await import('./junit.ts')).formatJunit,
} satisfies Record<string, () => Promise<CreateFormat>>;

export type FindingsFormatName = keyof typeof formats;

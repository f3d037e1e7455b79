import type { Io } from '../edge/io.ts';
import type { Locale } from '../locales/locale.ts';
import { formats, type FindingsFormatName } from '../show/formats/index.ts';
import type { FindingsFormat } from '../show/formats/format.ts';
import { formatOptions } from './format-options.ts';

/** What decides how findings are shown. */
export interface ShowOptions {
  readonly draft: boolean;
  readonly strict: boolean;
  readonly quiet: boolean;
  /** Only what would change is shown on standard output. */
  readonly dryRun: boolean;
  /** Chosen by the surroundings where it is not given. */
  readonly format?: FindingsFormatName;
  /** The file to write what was found to; standard output where it is not given. */
  readonly output?: string;
}

/**
 * The format in which a run shows what it finds, and where. A dry run has its differences on standard output, so that of its
 * findings only what kept a file from being read is told, beside them.
 */
export async function findingsFormat(
  options: ShowOptions,
  locale: Locale,
  io: Io,
): Promise<{ name: FindingsFormatName; format: FindingsFormat; stream: 'stdout' | 'stderr' }> {
  const { output, dryRun, quiet } = options;
  const isForActions = io.env['GITHUB_ACTIONS'] === 'true' && output === undefined && !quiet && !dryRun;
  const name = options.format ?? (isForActions ? 'github' : 'pretty');
  const create = await formats[name](locale.language);
  const stream = dryRun ? 'stderr' : 'stdout';
  const shownOn = output === undefined ? io[stream] : { ...io.stdout, ...IN_A_FILE };
  return {
    name,
    format: create(await formatOptions(locale, { ...options, format: name }, shownOn, io)),
    stream,
  };
}

const IN_A_FILE = { isTerminal: false, columns: 100, colorLevel: 0 } as const;

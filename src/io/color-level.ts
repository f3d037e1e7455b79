import type { Output } from '../edge/io.ts';

type ColorLevel = Output['colorLevel'];

const FORCED: ReadonlyMap<string, ColorLevel> = new Map([
  ['0', 0],
  ['false', 0],
  ['2', 2],
  ['3', 3],
]);
const BY_DEPTH: Readonly<Record<number, ColorLevel>> = { 4: 1, 8: 2, 24: 3 };

/**
 * How many colours to send to a stream. FORCE_COLOR wins over all (0 to 3, or anything else for 1), then NO_COLOR
 * (https://no-color.org), then TERM=dumb; without them only a terminal gets colours.
 * @param depth the terminal's bits per pixel as Node knows them: 1, 4, 8 or 24; undefined for what is no terminal
 */
export function chooseColorLevel(
  env: Readonly<Record<string, string | undefined>>,
  depth?: number,
): ColorLevel {
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return FORCED.get(forced) ?? 1;
  if (env['NO_COLOR'] || env['TERM'] === 'dumb' || depth === undefined) return 0;
  return BY_DEPTH[depth] ?? 0;
}

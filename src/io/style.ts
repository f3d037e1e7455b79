import type { Output, Style } from '../edge/io.ts';

const same = (text: string) => text;
const PLAIN: Style = {
  red: same,
  yellow: same,
  blue: same,
  green: same,
  bold: same,
  dim: same,
  underline: same,
};

/** Makes the styles for a stream that shows so many colours; with 0 they return the text unchanged. */
export async function createStyle(level: Output['colorLevel']): Promise<Style> {
  if (level === 0) return PLAIN;
  // Loaded here because it takes a thirtieth of the time in which Node starts, which a pipe or a file need not wait for.
  const { Chalk } = await import('chalk');
  const { red, yellow, blue, green, bold, dim, underline } = new Chalk({ level });
  return { red, yellow, blue, green, bold, dim, underline };
}

import manifest from '../../package.json' with { type: 'json' };
import type { Io } from '../edge/io.ts';
import { createStyle } from '../io/style.ts';
import type { Locale } from '../locales/locale.ts';
import { formatError, isExpected } from '../show/format-error.ts';

interface Manifest {
  readonly version: string;
  /** Where bugs are reported, once there is such a place. */
  readonly bugs?: { readonly url: string };
}

/**
 * Says on standard error why the tool could not go on; how it came to it with `BAPA_DEBUG=1`, or where bapa is wrong.
 * @returns the exit code
 */
export async function printError(error: unknown, locale: Locale, io: Io): Promise<1 | 2> {
  const style = await createStyle(io.stderr.colorLevel);
  const isTraced = io.env['BAPA_DEBUG'] === '1' || !isExpected(error);
  const trace = isTraced ? await traceOf(error, locale, io) : undefined;
  const address = (manifest as Manifest).bugs?.url;
  const { text, exitCode } = formatError(error, { locale, style, trace, address });
  await io.stderr.write(text);
  return exitCode;
}

async function traceOf(error: unknown, { cli, document }: Locale, io: Io): Promise<string> {
  const { formatTrace } = await import('../show/format-trace.ts');
  return formatTrace(error, manifest.version, await io.trace(), cli.cause + document.colon);
}

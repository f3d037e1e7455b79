import manifest from '../../package.json' with { type: 'json' };
import type { Io } from '../edge/io.ts';

/**
 * Runs one command line, without the program's name.
 * @returns the exit code: 0, 1, 2 or 130. Never throws.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    await io.stdout.write(`${manifest.version}\n`);
    return 0;
  }
  try {
    const { execute } = await import('./execute.ts');
    return await execute(argv, io);
  } catch (error) {
    // Parts of bapa could not be loaded, and its words are among them.
    const { formatTrace } = await import('../show/format-trace.ts');
    const { stderr } = await import('./guard-output.ts').then(
      ({ guardOutput }) => guardOutput(io),
      () => io,
    );
    await stderr.write(formatTrace(error, manifest.version, await io.trace()));
    return 2;
  }
}

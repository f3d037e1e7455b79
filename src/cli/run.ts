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
  const { execute } = await import('./execute.ts');
  return execute(argv, io);
}

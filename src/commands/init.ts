import { FileProblem } from '../edge/file-problem.ts';
import type { Io } from '../edge/io.ts';
import { chooseLanguage, loadLocale } from '../locales/index.ts';
import { UserError } from '../show/user-error.ts';
import { checkReportName, newReport, writeNewReport } from '../workspace/create-report.ts';
import { DEFAULT_REPORT } from '../workspace/open-report.ts';

export interface InitOptions {
  readonly lang?: string;
  readonly sessions?: number;
  readonly title?: string;
  readonly date?: string;
  readonly force: boolean;
}

/**
 * Writes an empty report and, beside it, the schema for editors. `-` writes the report alone to standard output. On a
 * terminal and without any option it asks the first questions.
 * @returns 0, or 130 when interrupted
 * @throws UserError (exit code 1) where the file is there already, or named as a document
 */
export async function init(file: string | undefined, options: InitOptions, io: Io): Promise<number> {
  const locale = await loadLocale(chooseLanguage({ option: options.lang }, io.env));
  const target = file ?? DEFAULT_REPORT;
  const text = newReport(locale, { ...options, sessions: options.sessions ?? 1 });
  if (target === '-') {
    await io.stdout.write(text);
    return 0;
  }
  checkReportName(target, locale);
  const { kind } = await io.files.facts(target);
  if (kind === 'folder') throw new FileProblem(target, { kind });
  if (!options.force && kind !== 'missing') {
    throw new UserError(locale.ui.init.exists(target), 1);
  }
  if (asks(options, io)) {
    const { initByAsking } = await import('./init-by-asking.ts');
    return initByAsking(target, locale, io);
  }
  const told = await writeNewReport(target, text, { locale, force: options.force }, io);
  await io.stderr.write(`${[...told, ...locale.ui.init.created(target)].join('\n')}\n`);
  return 0;
}

/** A person sits there who has said nothing yet. */
function asks({ force, ...given }: InitOptions, { stdin, stdout, stderr, env }: Io): boolean {
  const isBare = !force && Object.keys(given).length === 0;
  const isOnTerminal = [stdin, stdout, stderr].every(({ isTerminal }) => isTerminal);
  return isBare && isOnTerminal && (env['CI'] ?? '') === '';
}

import { beginReport } from '../fill/begin-report.ts';
import { closingOf } from '../fill/closing.ts';
import { openSession } from '../fill/fill-session.ts';
import type { EntryPoint } from '../fill/navigation.ts';
import { runSession } from '../fill/run-session.ts';
import type { Io } from '../edge/io.ts';
import { chooseLanguage, loadLocale } from '../locales/index.ts';
import { checkReportName } from '../workspace/create-report.ts';
import { openReport } from '../workspace/open-report.ts';
import { askOnTerminal, say } from './ask-on-terminal.ts';
import { canFill, checkIsReport, mayFill } from './can-fill.ts';
import type { FillOptions } from './fill-options.ts';

export type AskingOptions = FillOptions & { readonly entryPoint: EntryPoint };

/** Asks on a screen, or line by line. @returns 0, 1, 2 or 130 as `fill` does */
export async function fillByAsking(file: string, options: AskingOptions, io: Io): Promise<number> {
  const { lang, entryPoint } = options;
  const exists = (await io.files.facts(file)).kind !== 'missing';
  const opened = exists ? await openReport(file, options, io) : undefined;
  if (opened && !(await canFill(opened, io))) return 1;
  if (opened && !(io.stdin.isTerminal && io.stderr.isTerminal)) checkIsReport(opened);
  const locale = await loadLocale(chooseLanguage({ option: lang }, io.env));
  checkReportName(file, locale);
  return askOnTerminal(options, io, async (means) => {
    const { prompter } = means;
    if (opened && !(await mayFill(opened, prompter))) return 0;
    if (!opened && !(await beginReport(file, means, { locale, lang, confirms: true }))) return 0;
    const session = await openSession(file, means);
    try {
      const ending = await runSession(session, entryPoint, !opened);
      prompter.close();
      return await say(closingOf(session, ending, io.stderr.columns), io);
    } finally {
      await session.close();
    }
  });
}

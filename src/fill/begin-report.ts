import { LANGUAGES, loadLocale } from '../locales/index.ts';
import type { Language, Locale } from '../locales/locale.ts';
import { newReport, writeNewReport } from '../workspace/create-report.ts';
import { namingReport } from '../workspace/hold-report.ts';
import { statePaths } from '../workspace/state-paths.ts';
import type { Prompter } from './ask/prompter.ts';
import type { SessionMeans } from './fill-session.ts';

export interface Beginning {
  /** The language of the first questions. */
  readonly locale: Locale;
  /** That of the report, where it was chosen already. */
  readonly lang?: string | undefined;
  /** Whether a report is wanted is asked first. */
  readonly confirms: boolean;
}

/** What a new report and the schema beside it take at most, in bytes. */
const NEEDED = 60_000;

/**
 * Begins a report where there is none: asks for its language and writes it, so that every answer from then on is saved.
 * @returns the language of the report; undefined where the person does not want one
 * @throws FileProblem
 */
export async function beginReport(
  path: string,
  { prompter, live, io }: Pick<SessionMeans, 'prompter' | 'live' | 'io'>,
  { locale, lang, confirms }: Beginning,
): Promise<Locale | undefined> {
  const { lock } = await statePaths(path, io);
  await namingReport(path, () => live.stateFiles.checkPlace(lock, NEEDED));
  if (confirms && !(await isWanted(path, prompter, locale))) return undefined;
  const language = lang ?? (await askLanguage(prompter, locale));
  if (language === undefined) return undefined;
  const chosen = await loadLocale(language as Language);
  const told = await writeNewReport(path, newReport(chosen, { sessions: 1 }), { locale: chosen }, io);
  if (told.length > 0) await prompter.print(told);
  return chosen;
}

function isWanted(path: string, prompter: Prompter, { fill: { create } }: Locale): Promise<boolean> {
  return prompter.confirm({
    heading: { crumb: '', title: create.title(path) },
    yes: create.yes,
    no: create.no,
  });
}

function askLanguage(prompter: Prompter, locale: Locale): Promise<string | undefined> {
  const { title, guidance } = locale.fields.language;
  return prompter.choose({
    heading: { crumb: '', title, guidance },
    rows: LANGUAGES.map((id) => ({ id, label: locale.choices.language[id] })),
    selected: locale.language,
  });
}

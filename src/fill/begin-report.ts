import type { Io } from '../edge/io.ts';
import type { FillWords } from '../locales/fill-words.ts';
import { LANGUAGES, loadLocale, READS } from '../locales/index.ts';
import { recognizeNumber } from '../recognize/recognize-number.ts';
import type { Language, Locale } from '../locales/locale.ts';
import { MAX_SESSIONS } from '../text/limits.ts';
import { newReport, writeNewReport } from '../workspace/create-report.ts';
import type { Heading, Prompter } from './ask/prompter.ts';
import { interpretAnswer } from './interpret-answer.ts';

/**
 * Offers to begin a report where there is none: asks for its language, its title and the number of sessions.
 * @param options the language of the first questions, and that of the report where it was chosen already
 * @returns false where the person does not want to
 */
export async function beginReport(
  path: string,
  prompter: Prompter,
  options: { readonly locale: Locale; readonly lang?: string },
  io: Io,
): Promise<boolean> {
  if (!(await wantsTo(path, prompter, options.locale.fill))) return false;
  const language = options.lang ?? (await askLanguage(prompter, options.locale));
  if (language === undefined) return false;
  const locale = await loadLocale(language as Language);
  prompter.words = locale.fill;
  const title = await askTitle(prompter, locale);
  if (title === undefined) return false;
  const sessions = await askSessions(prompter, locale.fill);
  if (sessions === undefined) return false;
  const text = newReport(locale, { sessions, title: title === '' ? undefined : title });
  await writeNewReport(path, text, locale, io);
  await prompter.print([locale.fill.create.created(path)]);
  return true;
}

async function wantsTo(path: string, prompter: Prompter, words: FillWords): Promise<boolean> {
  const reply = await prompter.menu({
    heading: { crumb: '', title: words.create.title(path) },
    rows: [
      { id: 'yes', label: words.create.yes },
      { id: 'no', label: words.create.no },
    ],
    selected: 'yes',
    commands: [],
    canGoBack: false,
  });
  return reply.kind === 'pick' && reply.id === 'yes';
}

async function askLanguage(prompter: Prompter, locale: Locale): Promise<string | undefined> {
  const { title, guidance } = locale.fields.language;
  const reply = await prompter.menu({
    heading: { crumb: '', title, guidance },
    rows: LANGUAGES.map((id) => ({ id, label: locale.choices.language[id] })),
    selected: locale.language,
    commands: [],
    canGoBack: true,
  });
  return reply.kind === 'pick' ? reply.id : undefined;
}

async function askTitle(prompter: Prompter, locale: Locale): Promise<string | undefined> {
  const { title, guidance, example } = locale.fields.title;
  const text = await askLine(prompter, { crumb: '', title, guidance }, example);
  const meaning = text === undefined ? undefined : interpretAnswer('text', text, '');
  return meaning && (meaning.kind === 'value' && typeof meaning.value === 'string' ? meaning.value : '');
}

async function askSessions(prompter: Prompter, words: FillWords): Promise<number | undefined> {
  const { sessionsTitle: title, sessionsGuidance, notANumber } = words.create;
  const guidance = sessionsGuidance(MAX_SESSIONS);
  for (let problems: readonly string[] = []; ; problems = [notANumber(MAX_SESSIONS)]) {
    const text = await askLine(prompter, { crumb: '', title, guidance, problems }, '3');
    if (text === undefined) return undefined;
    if (text.trim() === '') return 1;
    const number = recognizeNumber(text, READS);
    if (number.kind === 'certain' && number.value <= MAX_SESSIONS) return number.value;
  }
}

/** Empty where the question was skipped; undefined where the person does not want to go on. */
async function askLine(prompter: Prompter, heading: Heading, example: string): Promise<string | undefined> {
  const reply = await prompter.text({
    heading,
    kind: 'line',
    initial: '',
    example,
    onChange: () => undefined,
  });
  if (reply.kind === 'answer') return reply.text;
  return reply.to === 'next' ? '' : undefined;
}

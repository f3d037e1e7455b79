import type { Prompter } from '../fill/ask/prompter.ts';
import type { AnswerDrafts } from '../fill/answer-drafts.ts';
import type { ReportFile } from '../fill/report-file.ts';
import type { FillSession } from '../fill/fill-session.ts';
import { FileProblem, type Io } from '../io/io.ts';
import type { LiveIo } from '../io/live-io.ts';
import { chooseLanguage, loadLocale } from '../locales/index.ts';
import type { Locale } from '../locales/locale.ts';
import { unwritable } from '../show/user-error.ts';
import { checkReport } from '../validate/check-report.ts';
import { withoutMarks } from '../text/byte-order-mark.ts';
import { reportLanguage } from '../validate/report-language.ts';
import { completePath } from '../workspace/complete-path.ts';
import { gatherFacts } from '../workspace/gather-facts.ts';
import { showFindings } from './show-findings.ts';
import type { StatePaths } from '../workspace/state-paths.ts';

interface Parts {
  readonly prompter: Prompter;
  readonly drafts: AnswerDrafts;
  readonly report: ReportFile;
  readonly sitting: { readonly live: LiveIo; locale: Locale };
  readonly paths: StatePaths;
  readonly lang: string | undefined;
}

/** Joins what a conversation works with, in the language of the report. */
export async function createTalk(
  { prompter, drafts, report, sitting, paths, lang }: Parts,
  io: Io,
): Promise<FillSession> {
  const { live } = sitting;
  const session: FillSession = {
    prompter,
    drafts,
    report,
    folder: paths.folder,
    get locale() {
      return sitting.locale;
    },
    get words() {
      return sitting.locale.fill;
    },
    check: async (source) => checkReport(source, await gatherFacts(report.path, source, io), { draft: true }),
    showFindings: (found) =>
      showFindings(
        { file: report.path, source: report.source, locale: sitting.locale },
        found,
        { draft: true },
        io,
      ),
    edit: (text, note) => editText(text, note, paths.editor, live),
    completePath: (text) =>
      completePath(text, paths.folder, { files: io.files, stateFiles: live.stateFiles }),
    wordFileProblem: (error) =>
      error instanceof FileProblem ? unwritable(sitting.locale, error).message : undefined,
    render: async () => {
      prompter.close();
      const { render } = await import('./render.ts');
      await render(
        [report.path],
        { to: [], draft: false, force: false, ...(lang !== undefined && { lang }) },
        io,
      );
    },
    followLanguage: async () => {
      const language = chooseLanguage({ option: lang, report: reportLanguage(report.source) }, io.env);
      sitting.locale = await loadLocale(language);
    },
  };
  await session.followLanguage();
  return session;
}

const NOTE_START = '<!-- bapa';
const NOTE_END = '-->';

/** Opens a text in the author's editor below a note, which is taken out again. */
async function editText(
  text: string,
  note: readonly string[],
  path: string,
  live: LiveIo,
): Promise<string | undefined> {
  const { stateFiles, processes } = live;
  const head = [NOTE_START, ...note.map((line) => line.replaceAll(NOTE_END, '->')), NOTE_END].join('\n');
  stateFiles.writeNow(path, `${head}\n\n${text}${text === '' ? '' : '\n'}`);
  const ended = await processes.edit(path);
  const edited = ended ? await stateFiles.read(path) : undefined;
  await stateFiles.remove(path);
  return (
    edited &&
    withoutMarks(edited)
      .replace(/^\s*<!-- bapa[^]*?-->[ \t]*\r?\n?(?:[ \t]*\r?\n)?/, '')
      .trimEnd()
  );
}

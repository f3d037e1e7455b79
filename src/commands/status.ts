import { isAnswered, isMapping, listMissing, walkAnswers, type Answer } from '../form/answer.ts';
import { sectionId } from '../form/field.ts';
import { itemIndex } from '../form/pointer.ts';
import type { Io } from '../edge/io.ts';
import { createStyle } from '../io/style.ts';
import type { Locale, SectionState } from '../locales/locale.ts';
import { breadcrumb, sectionName, sectionTitle } from '../locales/words.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { progressOf, sectionsProgress, type Progress, type SectionProgress } from '../validate/progress.ts';
import { countSeverities } from '../show/result.ts';
import type { Facts } from '../validate/rule.ts';
import { shown, shownInJson } from '../text/shown.ts';
import { formatTable } from '../show/format-table.ts';
import { tellWaiting } from './tell-waiting.ts';
import { check, DEFAULT_REPORT, openReport, type OpenReport } from '../workspace/open-report.ts';

export interface StatusOptions {
  readonly format: 'pretty' | 'json';
  readonly lang?: string;
}

/** Everything that `bapa status` shows, before it is put into words. */
interface Status {
  readonly file: string;
  readonly sections: readonly (SectionProgress & {
    readonly sessions: readonly (Progress & { pointer: string })[];
  })[];
  readonly attachments: readonly {
    readonly pointer: string;
    readonly path: string;
    readonly found: boolean;
  }[];
  readonly errors: number;
  readonly warnings: number;
  readonly next: { readonly step: 'mend' | 'fill' | 'render'; readonly pointer: string };
}

/** Shows how far each section has come, and what to do next. @returns 0 complete, 1 errors or unanswered questions */
export async function status(file: string | undefined, options: StatusOptions, io: Io): Promise<number> {
  const report = await openReport(file ?? DEFAULT_REPORT, { ...options, mayBePipe: true }, io);
  const found = await check(report, { draft: true });
  const now = statusOf(report, await report.facts(), found);
  const shown = options.format === 'json' ? toJson(now, report.locale) : await toText(now, report.locale, io);
  await io.stdout.write(shown);
  if (options.format !== 'json') await tellWaiting(report, io);
  return now.next.step === 'render' ? 0 : 1;
}

function statusOf({ file, source }: OpenReport, facts: Facts, diagnostics: readonly Diagnostic[]): Status {
  const sections = sectionsProgress(source, diagnostics).map((section) => ({
    ...section,
    sessions: sessionsOf(section).map((session) => ({
      pointer: session.pointer,
      ...progressOf([session], diagnostics),
    })),
  }));
  const all = [...walkAnswers(sections.flatMap((section) => section.answers))];
  const attachments = all.flatMap(({ field, value, pointer }) =>
    field.kind === 'path' && typeof value === 'string' && isAnswered(value)
      ? [{ pointer, path: value, found: facts.files.get(value.trim())?.kind === 'file' }]
      : [],
  );
  const { error, warning } = countSeverities(diagnostics);
  const missing = listMissing(sections.flatMap((section) => section.answers));
  const step = error > 0 || !isMapping(source.value) ? 'mend' : missing.length > 0 ? 'fill' : 'render';
  return {
    file,
    sections,
    attachments,
    errors: error,
    warnings: warning,
    next: { step, pointer: missing[0]?.pointer ?? '' },
  };
}

/** The lists of a section whose items are shown one by one. */
function sessionLists({ answers }: SectionProgress): Answer[] {
  return answers.filter(({ field }) => field.kind === 'list' && field.numbering === 'session');
}

function sessionsOf(section: SectionProgress): Answer[] {
  return sessionLists(section).flatMap((answer) =>
    answer.children.filter((session) => isAnswered(session.value)),
  );
}

const COLORS = { done: 'green', partly: 'yellow', empty: 'dim', problem: 'red' } as const satisfies Record<
  SectionState,
  string
>;

async function toText(now: Status, locale: Locale, io: Io): Promise<string> {
  const { status: words, states } = locale.ui;
  const style = await createStyle(io.stdout.colorLevel);
  const row = (name: string, { state, answered, required }: Progress) => [
    name,
    style[COLORS[state]](states[state]),
    words.answers(answered, required),
  ];
  const rows = now.sections.flatMap((section) => [
    row(sectionTitle(locale, section, 'short'), section),
    ...section.sessions.map((session) => row(`   ${sessionName(session.pointer, section, locale)}`, session)),
  ]);
  const attachments = now.attachments.map(({ path, found }) =>
    [`   ${shown(path)}`, found ? words.found : style.red(words.notFound)].join(locale.document.colon),
  );
  const table = formatTable([words.section, words.state, words.required], rows, io.stdout.columns, style);
  return [...table, ...attachments, '', nextStep(now, locale), ''].join('\n');
}

/** `Session II: National institutions` */
function sessionName(pointer: string, section: SectionProgress, locale: Locale): string {
  const index = itemIndex(pointer);
  const value = section.answers[0]?.children[index]?.value;
  const title = isMapping(value) && typeof value['title'] === 'string' ? value['title'] : '';
  const number = locale.document.session(index + 1);
  return title === '' ? number : `${number}${locale.document.colon}${shown(title)}`;
}

function nextStep({ next, file, errors }: Status, locale: Locale): string {
  const words = locale.ui.status.next;
  switch (next.step) {
    case 'mend':
      return words.fix(file, errors);
    case 'fill':
      return words.fill(file, breadcrumb(locale, next.pointer));
    case 'render':
      return words.render(file);
  }
}

function toJson(now: Status, locale: Locale): string {
  const progress = ({ state, answered, required }: Progress) => ({ state, answered, required });
  const json = {
    version: 1,
    file: now.file,
    sections: now.sections.map((section) => ({
      id: sectionId(section),
      title: sectionName(locale, section, 'title'),
      ...progress(section),
      ...(sessionLists(section).length > 0 && {
        sessions: section.sessions.map((session) => ({ pointer: session.pointer, ...progress(session) })),
      }),
    })),
    attachments: now.attachments,
    errors: now.errors,
    warnings: now.warnings,
    next: now.next,
  };
  return `${shownInJson(JSON.stringify(json, null, 2))}\n`;
}

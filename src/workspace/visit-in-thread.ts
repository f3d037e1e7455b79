import type { Io, Output } from '../edge/io.ts';
import { loadLocale } from '../locales/index.ts';
import type { Language, Locale } from '../locales/locale.ts';
import { noteLooks, type Looks } from './early-looks.ts';
import { visitFile, type FileToVisit, type Outcome, type Visit, type VisitOptions } from './visit-file.ts';

type Stream = 'stdout' | 'stderr';

/** What a thread is told of the run before its first file. */
export interface ThreadSetup {
  /** What the command wants it to know: plain data. */
  readonly command: unknown;
  readonly options: VisitOptions;
  /** The language of the run. */
  readonly language: Language;
  /** What is known of the outputs of the process. */
  readonly outputs: Readonly<Record<Stream, Omit<Output, 'write'>>>;
}

/** What came of a file: what was written and told, in that order. */
export interface Visited {
  readonly events: readonly Event[];
  readonly outcome: Outcome;
  readonly looks: Looks;
}

type Event = { readonly to: Stream; readonly data: string | Uint8Array } | { readonly told: unknown };

/** Makes what a command does with each file, where a thread has no more than what it was told. */
export type CreateVisit = (command: unknown, locale: Locale, io: Io) => Promise<Visit<unknown>>;

/** Makes what a thread does with each file: what is written and told is kept for the main thread. */
export async function visitInThread(
  { command, options, language, outputs }: ThreadSetup,
  create: CreateVisit,
  io: Io,
): Promise<(file: FileToVisit) => Promise<Visited>> {
  let events: Event[] = [];
  let looks: Looks = { files: new Set(), folders: new Set() };
  const output = (to: Stream): Output => ({
    ...outputs[to],
    write: (data) => Promise.resolve(void events.push({ to, data })),
  });
  const files = noteLooks(io.files, () => looks);
  const world = { ...io, files, stdout: output('stdout'), stderr: output('stderr') };
  const locale = await loadLocale(language);
  const visit = await create(command, locale, world);
  const tell = (told: unknown) => Promise.resolve(void events.push({ told }));
  return async (file) => {
    events = [];
    looks = { files: new Set(), folders: new Set() };
    const outcome = await visitFile(file, options, visit, tell, locale, world);
    return { events, outcome, looks };
  };
}

import type { Io } from '../io/io.ts';
import type { Locale } from '../locales/locale.ts';
import type { DocumentFormatName } from '../render/formats.ts';
import type { Branding } from '../render/report-document.ts';
import { UserError } from '../show/user-error.ts';
import { checkForm } from '../validate/schema.ts';
import { printError } from '../workspace/print-error.ts';
import { createProgressBar, type ProgressBar } from './progress-bar.ts';
import { openReport, type OpenReport } from '../workspace/open-report.ts';
import type { RenderOptions } from './render.ts';
import { renderReport } from './render-report.ts';
import { commonFolder, targetsOf, type Target } from './render-targets.ts';

/** A YAML file that a folder happened to hold. */
function isNoReport({ source }: OpenReport): boolean {
  return source.syntax !== 'broken' && checkForm(source).some(({ code }) => code === 'not-a-report');
}

type RunOptions = RenderOptions & { readonly branding: Branding };

/** One run of the command over its reports. */
export class RenderRun {
  readonly #options: RunOptions;
  readonly #formats: readonly DocumentFormatName[];
  readonly #locale: Locale;
  /** Standard error takes the progress bar away first. */
  readonly #io: Io;
  readonly #progress: ProgressBar;
  readonly #folder: string;
  readonly #total: number;
  readonly #seen = new Set<string>();
  #done = 0;
  #skipped = 0;
  #made = 0;
  #exitCode = 0;

  constructor(
    files: readonly string[],
    formats: readonly DocumentFormatName[],
    options: RunOptions,
    locale: Locale,
    io: Io,
  ) {
    this.#formats = formats;
    this.#options = options;
    this.#locale = locale;
    this.#folder = commonFolder(files, io.files.cwd);
    this.#total = files.length;
    this.#progress = createProgressBar(
      files.length,
      (done) => locale.ui.render.progress(done, files.length),
      io,
    );
    this.#io = withProgress(io, this.#progress);
  }

  /** Renders one report. @param isNamed whether the user named it, so that it must be one */
  async render(file: string, isNamed: boolean): Promise<void> {
    await this.#progress.update(this.#done);
    this.#done += 1;
    const code = await this.#tryRender(file, isNamed);
    if (code === 0) this.#made += 1;
    if (code === 'skipped') this.#skipped += 1;
    else this.#exitCode = Math.max(this.#exitCode, code);
  }

  /** Tells how many documents were made, where that is not plain. @returns the exit code */
  async end(isOne: boolean): Promise<number> {
    await this.#progress.clear();
    if (isOne) return this.#exitCode;
    const { ui } = this.#locale;
    const reports = this.#total - this.#skipped;
    if (reports === 0) throw new UserError(ui.validate.nothingFound);
    if (this.#skipped > 0) await this.#io.stderr.write(`${ui.validate.skipped(this.#skipped)}\n`);
    await this.#io.stderr.write(`${ui.render.summary({ reports, made: this.#made })}\n`);
    return this.#exitCode;
  }

  async #tryRender(file: string, isNamed: boolean): Promise<0 | 1 | 2 | 'skipped'> {
    try {
      const report = await openReport(file, this.#options, this.#io);
      if (!isNamed && isNoReport(report)) return 'skipped';
      const targets = targetsOf(file, this.#formats, {
        ...this.#options,
        from: this.#folder,
        cwd: this.#io.files.cwd,
      });
      this.#claim(file, targets);
      return await renderReport(report, targets, this.#options, this.#io);
    } catch (error) {
      return printError(error, this.#locale, this.#io);
    }
  }

  /** Two reports such as a.yaml and a.yml would be written over each other. */
  #claim(file: string, targets: readonly Target[]): void {
    for (const { path } of targets) {
      if (this.#seen.has(path)) throw new UserError(this.#locale.ui.render.sameTarget(file, path), 1);
      this.#seen.add(path);
    }
  }
}

function withProgress(io: Io, progress: ProgressBar): Io {
  const { stderr } = io;
  const write = async (data: string | Uint8Array) => {
    await progress.clear();
    await stderr.write(data);
  };
  return { ...io, stderr: Object.create(stderr, { write: { value: write } }) as Io['stderr'] };
}

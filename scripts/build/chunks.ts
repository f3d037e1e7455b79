import { existsSync, readdirSync } from 'node:fs';
import type { CodeSplittingGroup } from 'rolldown';

/** Where the process begins, and where each of its other threads does. */
export const ENTRIES = ['src/main.ts', 'src/thread.ts'];

/**
 * The files of dist/ that hold more than one part that is loaded late, and the sources, folders or packages for which
 * each is there: Node takes half a millisecond for each file that it loads. A source comes with all that it imports,
 * but for what stands in a chunk further up. Every other part that is loaded late is a file of its own, named as its
 * source is.
 */
const CHUNKS: Readonly<Record<string, readonly string[]>> = {
  main: ['src/main.ts'],
  // Apart from all else, to tell what is wrong with it.
  trace: ['src/show/format-trace.ts', 'src/io/node-trace.ts'],
  // A check of one report in English needs this, and the next for its Markdown.
  validate: [
    'src/cli/execute.ts',
    'src/commands/validate.ts',
    'src/show/formats/format.ts',
    'src/show/formats/pretty.ts',
    'src/locales/en/locale.ts',
    // Of the French words and of documents: small enough for all.
    'src/text/french-spaces.ts',
  ],
  ...languageChunks(),
  prose: ['src/prose/'],
  // What the main thread has for others, and what those begin with.
  threads: ['src/io/node-threads.ts', 'src/workspace/take-visits.ts'],
  thread: ['src/thread.ts', 'src/io/serve-tasks.ts', 'src/workspace/visit-in-thread.ts'],
  options: ['src/cli/parse.ts'],
  'machine-formats': ['src/show/formats/'],
  files: ['src/io/write-file.ts', 'src/workspace/deliver.ts'],
  render: ['src/commands/render.ts', 'src/render/render-report.ts'],
  docx: ['src/render/docx/docx.ts'],
  house: ['src/render/docx/reference/'],
  pdf: ['src/render/pdf.ts', 'src/render/convert-to-pdf.ts', 'src/io/node-programs.ts'],
  status: ['src/commands/status.ts'],
  edit: ['src/report/edit/', 'src/text/apply-edits.ts', 'src/diagnostics/not-editable.ts'],
  fix: ['src/commands/fix-file.ts'],
  fill: ['src/commands/init.ts', 'src/commands/fill.ts', 'src/commands/fill-from-answers.ts'],
  ask: [
    'src/commands/fill-by-asking.ts',
    'src/commands/init-by-asking.ts',
    'src/fill/ask/line-prompter.ts',
    'src/fill/ask/screen-prompter.ts',
    'src/io/node-live.ts',
  ],
  inquirer: ['src/fill/ask/inquirer-prompts.ts'],
  tinyglobby: ['node_modules/tinyglobby/'],
  chalk: ['node_modules/chalk/'],
};

/** The words of each language; what people write in it is read at every start. */
function languageChunks(): Record<string, readonly string[]> {
  const folders = readdirSync('src/locales', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const parts = ['locale', 'explanations'] as const;
  return Object.fromEntries(
    parts.flatMap((part) =>
      folders.map(({ name }) => [
        part === 'locale' ? name : `${name}-${part}`,
        [`src/locales/${name}/${part}.ts`],
      ]),
    ),
  );
}

/** What tells the bundler which source belongs in which file. @throws Error for a source that is not there any more */
export function chunkGroups(): CodeSplittingGroup[] {
  return Object.entries(CHUNKS).map(([name, sources]) => {
    const gone = sources.filter((source) => !existsSync(source));
    if (gone.length > 0)
      throw new Error(`scripts/build/chunks.ts names what is not there: ${gone.join(', ')}`);
    return { name, test: (id) => sources.some((source) => isIn(id.replaceAll('\\', '/'), source)) };
  });
}

function isIn(id: string, source: string): boolean {
  return source.endsWith('/') ? id.includes(`/${source}`) : id.endsWith(`/${source}`);
}

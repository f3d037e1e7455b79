import manifest from '../../package.json' with { type: 'json' };
import type { Io, Output } from '../edge/io.ts';
import { relative } from '../io/paths.ts';
import { createStyle } from '../io/style.ts';
import type { Locale } from '../locales/locale.ts';
import { absolutePath } from '../workspace/absolute-path.ts';
import { projectRoot } from '../workspace/project-root.ts';
import type { FindingsFormatName } from '../show/formats/index.ts';
import type { FormatOptions } from '../show/formats/format.ts';

/** How to show findings on one stream; paths for programs begin at the root of the project. */
export async function formatOptions(
  locale: Locale,
  options: {
    readonly draft?: boolean;
    readonly strict?: boolean;
    readonly quiet?: boolean;
    readonly format?: FindingsFormatName;
  },
  output: Output,
  io: Io,
): Promise<FormatOptions> {
  const { draft = false, strict = false, quiet = false, format = 'pretty' } = options;
  const root = format === 'pretty' ? undefined : await projectRoot(io);
  return {
    locale,
    draft,
    strict,
    quiet,
    style: await createStyle(output.colorLevel),
    columns: output.columns,
    version: manifest.version,
    projectPath: (file) => {
      if (file === '-' || root === undefined) return file;
      return relative(root, absolutePath(file, io.files)).replaceAll('\\', '/');
    },
  };
}

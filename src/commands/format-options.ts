import manifest from '../../package.json' with { type: 'json' };
import type { Io, Output } from '../edge/io.ts';
import { relative } from '../io/paths.ts';
import { createStyle } from '../io/style.ts';
import type { Locale } from '../locales/locale.ts';
import { absolutePath } from '../workspace/absolute-path.ts';
import type { FormatOptions } from '../show/formats/format.ts';

/** How to show findings on one stream; paths for programs begin at the checkout of GitHub Actions, else here. */
export async function formatOptions(
  locale: Locale,
  options: { readonly draft?: boolean; readonly strict?: boolean; readonly quiet?: boolean },
  output: Output,
  io: Io,
): Promise<FormatOptions> {
  const { draft = false, strict = false, quiet = false } = options;
  return {
    locale,
    draft,
    strict,
    quiet,
    style: await createStyle(output.colorLevel),
    columns: output.columns,
    version: manifest.version,
    projectPath: (file) => {
      if (file === '-') return file;
      const root = io.env['GITHUB_WORKSPACE'] ?? io.files.cwd;
      return relative(root, absolutePath(file, io.files)).replaceAll('\\', '/');
    },
  };
}

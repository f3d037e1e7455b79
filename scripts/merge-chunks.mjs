/**
 * Puts chunks that are always loaded together into one file. esbuild makes a chunk for every set of entry points that
 * share code, here dozens; Node takes half a millisecond for each file that it loads, and a check of one report little
 * more than twenty in all.
 */
import { basename, resolve } from 'node:path';
import { build } from 'esbuild';

/**
 * Merges some files of a build, with all that they import and that is not merged yet, into the first of them. Imports
 * of one of them by another at run time become imports at the start. The others stay as names for parts of the first
 * where a file outside needs them.
 * @param {Map<string, string>} files name → text of every file of the build; changed
 * @param {import('esbuild').Metafile['outputs']} outputs by file, what it imports and exports
 * @param {readonly string[]} entries names of files that are loaded together
 * @param {Map<string, string>} merged files that were merged before → into which; those of this group are added
 * @param {import('esbuild').BuildOptions} options of the build
 */
export async function mergeChunks(files, outputs, entries, merged, options) {
  const facts = new Map(Object.entries(outputs).map(([path, output]) => [basename(path), output]));
  const group = withImports(entries, facts, merged);
  const [target] = entries;
  const parts = [...group].filter((name) => name !== target);
  const lines = [
    `export * from './${target}';`,
    ...parts.map((name) => renamed(name, facts, ([own, shared]) => `${own} as ${shared}`)),
  ];
  const { outputFiles } = await build({
    ...options,
    stdin: { contents: lines.join('\n'), resolveDir: resolve(options.outdir) },
    entryPoints: undefined,
    outdir: undefined,
    splitting: false,
    metafile: false,
    write: false,
    // Text that is all ASCII is read faster.
    charset: 'ascii',
    plugins: [chunksOf(files, group, target, merged)],
  });
  files.set(target, outputFiles[0].text);
  const outside = [...facts].filter(([name]) => !group.has(name));
  const used = new Set(outside.flatMap(([, { imports }]) => imports.map(({ path }) => basename(path))));
  for (const name of parts) {
    if (used.has(name))
      files.set(
        name,
        renamed(name, facts, ([own, shared]) => `${shared} as ${own}`, target),
      );
    else files.delete(name);
  }
  for (const name of group) merged.set(name, target);
}

/** Files and all that they import at the start, but for what is taken. */
function withImports(entries, facts, taken) {
  const found = new Set();
  const visit = (name) => {
    if (found.has(name) || taken.has(name) || !facts.has(name)) return;
    found.add(name);
    for (const { path, kind } of facts.get(name).imports)
      if (kind === 'import-statement') visit(basename(path));
  };
  entries.forEach(visit);
  return found;
}

/** An export of all that a chunk gives; two chunks may use one name, so each gets a name of its own in the merged file. */
function renamed(name, facts, clause, from = name) {
  const prefix = name.replace(/\W/g, '_');
  const clauses = facts.get(name).exports.map((own) => clause([own, `${prefix}_${own}`]));
  return `export { ${clauses.join(', ')} } from './${from}';`;
}

/** Gives esbuild the files of a group from memory, and leaves imports of others as they are. */
function chunksOf(files, group, target, merged) {
  return {
    name: 'chunks',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /.*/ }, ({ path, kind }) => {
        const name = basename(path);
        const isName = merged.has(name) && merged.get(name) !== name;
        return kind === 'import-statement' && (group.has(name) || isName)
          ? { path: name, namespace: 'chunk' }
          : { path, external: true };
      });
      onLoad({ filter: /.*/, namespace: 'chunk' }, ({ path }) => {
        const imports = [];
        const contents = files.get(path).replaceAll(/import\("\.\/([^"]+)"\)/g, (call, name) => {
          if (!group.has(name) || name === target) return call;
          const variable = `at_start_${imports.length}`;
          imports.push(`import * as ${variable} from './${name}';`);
          return `Promise.resolve(${variable})`;
        });
        return { contents: imports.join('\n') + contents };
      });
    },
  };
}

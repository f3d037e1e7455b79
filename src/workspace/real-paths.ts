import type { Files } from '../edge/io.ts';

/** The files that these paths lead to, links followed, so far as there are such files. */
export async function realPaths(paths: readonly string[], files: Files): Promise<Set<string>> {
  const facts = await Promise.all(paths.map((path) => files.facts(path)));
  return new Set(facts.flatMap(({ realPath }) => realPath ?? []));
}

import type { Source } from '../report/source.ts';
import type { Prose, ReadProse } from './prose.ts';

/** What was read of one report, by its texts. */
interface Known {
  readonly formatted: Map<string, Prose>;
  readonly plain: Map<string, Prose>;
}

const knownOf = new WeakMap<Source, Known>();
const olderOf = new WeakMap<Source, Known>();

/**
 * Reads the answers of a report, each text once however often it is asked for: nothing else takes as long. Checks and
 * documents share the trees, so nobody changes them. They go with the report.
 */
export function onceForEach(source: Source, read: ReadProse): ReadProse {
  const known: Known = knownOf.get(source) ?? { formatted: new Map(), plain: new Map() };
  knownOf.set(source, known);
  return (text, isPlain) => {
    const kind = isPlain ? 'plain' : 'formatted';
    const prose = known[kind].get(text) ?? olderOf.get(source)?.[kind].get(text) ?? read(text, isPlain);
    known[kind].set(text, prose);
    return prose;
  };
}

/** Lets a report that was made of another by an edit have what was read of the texts that are in both. */
export function keepProse(before: Source, after: Source): void {
  const known = knownOf.get(before);
  if (known) olderOf.set(after, known);
}

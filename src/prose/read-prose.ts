import type { Source } from '../report/source.ts';
import { onceForEach } from './known-prose.ts';
import { parseProse } from './parse-prose.ts';
import type { ReadProse } from './prose.ts';

/** Reads the answers of a report, each text once in a run, whoever asks first. */
export function proseReader(source: Source): ReadProse {
  return onceForEach(source, parseProse);
}

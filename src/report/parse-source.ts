import { Document, isScalar } from 'yaml';
import { compareDiagnostics, diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { Lines } from '../text/range.ts';
import { readValue } from './read-value.ts';
import type { Source } from './source.ts';
import { readDocuments } from './syntax-errors.ts';
import { withLineFeeds } from '../text/line-ends.ts';
import { splitMark } from '../text/byte-order-mark.ts';
import { maskUnprintable } from '../text/unprintable.ts';
import { append } from '../text/lists.ts';

/**
 * Reads the YAML of a report. Never throws: what is wrong is in `diagnostics`, and as much of the value as can be
 * trusted is in `value`. The text must be decoded already; a byte order mark is left out.
 */
export function parseSource(input: string): Source {
  const text = withLineFeeds(splitMark(input).rest);
  const lines = new Lines(text);
  const { documents, diagnostics, syntax } = readDocuments(maskUnprintable(text), lines);
  const document = documents[0] ?? new Document(null);
  const read = readValue(document, text, lines);
  const found: Diagnostic[] = [...diagnostics];
  if (syntax !== 'broken') {
    append(found, read.diagnostics);
    const second = documents.slice(1).find(({ contents }) => !isNothing(contents))?.range?.[0];
    if (second !== undefined) {
      found.push(diagnostic('several-documents', '', { start: second, end: second + 3 }, {}));
    }
  }
  const { value, positions } = read;
  found.sort(compareDiagnostics);
  return { text, lines, document, value, positions, diagnostics: found, syntax };
}

/** Behind a `---` at the end of the file stands no second report. */
function isNothing(contents: Document['contents']): boolean {
  return contents === null || (isScalar(contents) && contents.value === null && !contents.source);
}

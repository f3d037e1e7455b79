import { isScalar } from 'yaml';
import type { Range } from '../text/range.ts';
import type { Source } from '../report/source.ts';
import type { Code } from '../diagnostics/args.ts';
import { diagnostic, SEVERITIES, type Diagnostic } from '../diagnostics/diagnostic.ts';

/** A comment `# bapa-ignore: code reason`, and the line (1-based) whose warnings it silences. */
interface Ignore {
  readonly code: string;
  readonly range: Range;
  readonly line: number;
}

/**
 * Leaves out the warnings that a comment on their line or above it silences. Errors cannot be silenced. A comment that
 * silences nothing is told itself, as it hides what it was written for.
 */
export function applyIgnores(source: Source, found: readonly Diagnostic[]): Diagnostic[] {
  const ignores = findIgnores(source);
  if (ignores.length === 0) return [...found];
  const used = new Set<Ignore>();
  const byPlace = new Map<string, Ignore[]>();
  for (const ignore of ignores) {
    const place = `${ignore.line} ${ignore.code}`;
    const others = byPlace.get(place);
    if (others) others.push(ignore);
    else byPlace.set(place, [ignore]);
  }
  const kept = found.filter((one) => {
    const lines = [...linesOf(source, one)];
    const matching = lines.flatMap((line) => byPlace.get(`${line} ${one.code}`) ?? []);
    matching.forEach((ignore) => used.add(ignore));
    return one.severity !== 'warning' || matching.length === 0;
  });
  const useless = ignores.flatMap((ignore) => {
    const severity = Object.hasOwn(SEVERITIES, ignore.code) ? SEVERITIES[ignore.code as Code] : undefined;
    if (used.has(ignore) && severity === 'warning') return [];
    const reason = severity === undefined ? 'unknown-code' : severity === 'warning' ? 'nothing' : 'error';
    return [diagnostic('unused-ignore', '', ignore.range, { code: ignore.code, reason })];
  });
  return [...kept, ...useless];
}

/** The lines on which a comment may stand for a diagnostic: of its place, of the answer and of its key. */
function linesOf(source: Source, { range, pointer }: Diagnostic): Set<number> {
  const position = source.positions.get(pointer);
  const starts = [range, position?.key, position?.value].flatMap((part) => (part ? [part.start] : []));
  return new Set(starts.map((start) => source.lines.locate(start).line));
}

function findIgnores(source: Source): Ignore[] {
  if (!source.text.includes('bapa-ignore')) return [];
  const texts = [...source.positions.values()]
    .flatMap(({ node, value }) => (isScalar(node) && value ? [value] : []))
    .sort((a, b) => a.start - b.start);
  const targets = new Map<number, number>();
  let next = 0;
  return [...source.text.matchAll(/(?<=^|\s)#[ \t]*bapa-ignore:[ \t]*([a-z-]+)[^\r\n]*/g)].flatMap(
    (match) => {
      const start = match.index;
      while ((texts[next]?.end ?? Infinity) <= start) next += 1;
      if ((texts[next]?.start ?? Infinity) <= start) return [];
      const range = { start, end: start + match[0].trimEnd().length };
      return [{ code: match[1] ?? '', range, line: targetLine(source, start, targets) }];
    },
  );
}

/** The comment's own line, or the next one that is neither blank nor a comment where it stands alone. @param targets what is known of lines, as comments may stand in long rows */
function targetLine(source: Source, start: number, targets: Map<number, number>): number {
  const { lines, text } = source;
  let { line } = lines.locate(start);
  if (text.slice(lines.start(line), start).trim() !== '') return line;
  const first = line;
  do line += 1;
  while (!targets.has(line) && line < lines.count && /^\s*(#|$)/.test(lines.line(line)));
  const target = targets.get(line) ?? line;
  for (let above = first; above < line; above += 1) targets.set(above, target);
  return target;
}

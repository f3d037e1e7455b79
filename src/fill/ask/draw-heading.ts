import { wrapLines } from '../../text/wrap-text.ts';
import type { Heading } from './prompter.ts';
import type { Canvas } from './widget.ts';

/**
 * The lines above a question, at most `room` of them: the guidance is cut where it does not fit, the rest never is.
 */
export function drawHeading(heading: Heading, canvas: Canvas, room: number): string[] {
  const { style, columns } = canvas;
  const width = columns - 1;
  const crumb = heading.crumb === '' ? [] : wrapLines(heading.crumb, width).map((line) => style.dim(line));
  const title = wrapLines(withNote(heading), width).map((line) => style.bold(line));
  const problems = (heading.problems ?? [])
    .flatMap((problem) => wrapLines(problem, width))
    .map((line) => style.red(line));
  const notice =
    heading.notice === undefined ? [] : wrapLines(heading.notice, width).map((line) => style.yellow(line));
  const left = room - notice.length - crumb.length - title.length - problems.length - 2;
  return [
    '',
    ...crumb,
    ...title,
    ...cutLines(guidanceLines(heading, width), left),
    ...notice,
    ...problems,
    '',
  ];
}

function withNote({ title, note }: Heading): string {
  return note === undefined ? title : `${title} ${note}`;
}

function guidanceLines({ guidance }: Heading, width: number): string[] {
  return guidance === undefined ? [] : wrapLines(guidance, width);
}

function cutLines(lines: readonly string[], room: number): string[] {
  if (lines.length <= room) return [...lines];
  if (room <= 0) return [];
  const kept = lines.slice(0, room);
  return [...kept.slice(0, -1), `${kept.at(-1) ?? ''}…`];
}

import { cutText } from '../../text/cut-text.ts';
import { shownLines } from '../../text/shown.ts';
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
  const title = wrapLines(titleWithNote(heading), width).map((line) => style.bold(line));
  const problems = (heading.problems ?? [])
    .flatMap((problem) => wrapLines(problem, width))
    .map((line) => style.red(line));
  const left = room - crumb.length - title.length - problems.length - 2;
  const guidance = heading.guidance === undefined ? [] : wrapLines(heading.guidance, width);
  return ['', ...crumb, ...title, ...cutLines(guidance, left), ...problems, ''];
}

/** The heading with what was typed or pasted where only a line can be chosen. */
export function withTyped(
  heading: Heading,
  { ignored, typed }: { readonly ignored?: string; readonly typed?: string },
  { words, columns }: Canvas,
): Heading {
  const show = (text: string) =>
    cutText(shownLines(text).replaceAll(/\s+/g, ' ').trim(), Math.floor(columns / 2));
  const lines = [
    ...(ignored === undefined ? [] : [words.ignored(show(ignored))]),
    // It goes with the text that is chosen.
    ...(typed === undefined ? [] : [`> ${show(typed)}`]),
  ];
  return { ...heading, problems: [...(heading.problems ?? []), ...lines] };
}

/** The title with what stands behind it. */
export function titleWithNote({ title, note }: Heading): string {
  return note === undefined ? title : `${title} ${note}`;
}

function cutLines(lines: readonly string[], room: number): string[] {
  if (lines.length <= room) return [...lines];
  if (room <= 0) return [];
  const kept = lines.slice(0, room);
  return [...kept.slice(0, -1), `${kept.at(-1) ?? ''}…`];
}

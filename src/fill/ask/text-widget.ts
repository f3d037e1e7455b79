import { countWords } from '../../text/count-words.ts';
import { shown } from '../../text/graphemes.ts';
import { rowOf, wrapLines } from '../../text/wrap-text.ts';
import type { TextQuestion } from './prompter.ts';
import { drawHeading } from './draw-heading.ts';
import { drawKeys } from './draw-keys.ts';
import { shownKeys, STOP } from './keymap.ts';
import { textKeymap } from './text-keymap.ts';
import {
  GUTTER,
  initialTextState,
  proseColumns,
  withTyped,
  type TextOutcome,
  type TextState,
} from './text-state.ts';
import type { Canvas, Drawing, Widget } from './widget.ts';

/** A text of one line or several that is typed, pasted and changed in place. */
export function textWidget(question: TextQuestion, state?: TextState): Widget<TextState, TextOutcome> {
  const keymap = ({ edited }: TextState) => textKeymap(question, edited.text);
  return {
    initial: state ?? initialTextState(question),
    keymap,
    type: (now, text) => withTyped(question, now, text),
    draw: (now, canvas) => {
      const footer = drawKeys([...shownKeys(keymap(now)), STOP], canvas);
      return question.kind === 'prose'
        ? drawProse(question, now, footer, canvas)
        : drawLine(question, now, footer, canvas);
    },
  };
}

function drawProse(
  question: TextQuestion,
  state: TextState,
  footer: readonly string[],
  canvas: Canvas,
): Drawing {
  const { style, words } = canvas;
  const { text, cursor } = state.edited;
  const status = style.dim(words.words(countWords(text), question.words));
  const above = drawHeading(question.heading, canvas, Math.max(5, canvas.rows - footer.length - 10));
  const whole = Math.max(3, canvas.rows - 2 - above.length - footer.length - 1);
  const rows = state.wrap(text, proseColumns(canvas));
  // Above the field, where nobody takes it for an answer; it makes room for a text that grows.
  const example = exampleLines(question, canvas).slice(0, Math.max(0, whole - Math.max(3, rows.length)));
  const heading = [...above, ...example];
  const room = whole - example.length;
  const at = rowOf(rows, cursor);
  const start = Math.max(0, Math.min(at - Math.floor(room / 2), rows.length - room));
  const body = rows.slice(start, start + room).map((row) => GUTTER + shown(text.slice(row.start, row.end)));
  const row = rows[at] ?? { start: 0, end: 0 };
  return {
    lines: [...heading, ...body, status, ...footer],
    cursor: {
      line: heading.length + at - start,
      before: GUTTER + shown(text.slice(row.start, cursor)),
      after: shown(text.slice(cursor, row.end)),
    },
  };
}

function exampleLines({ example }: TextQuestion, { columns, style, words }: Canvas): string[] {
  if (example === undefined) return [];
  return wrapLines(words.example(example), columns - 1).map((line) => style.dim(line));
}

function drawLine(
  question: TextQuestion,
  state: TextState,
  footer: readonly string[],
  canvas: Canvas,
): Drawing {
  const { style, columns } = canvas;
  const { text, cursor } = state.edited;
  const heading = drawHeading(question.heading, canvas, Math.max(5, canvas.rows - footer.length - 8));
  const head = [...heading, ...exampleLines(question, canvas)];
  const rows = state.wrap(text, columns - 1 - 2);
  const at = rowOf(rows, cursor);
  const body = rows.map((row, index) => (index === 0 ? '> ' : '  ') + shown(text.slice(row.start, row.end)));
  const suggestions = state.suggestions.slice(0, 8).map((one) => style.dim(`    ${one}`));
  const row = rows[at] ?? { start: 0, end: 0 };
  return {
    lines: [...head, ...body, ...suggestions, '', ...footer],
    cursor: {
      line: head.length + at,
      before: (at === 0 ? '> ' : '  ') + shown(text.slice(row.start, cursor)),
      after: shown(text.slice(cursor, row.end)),
    },
  };
}

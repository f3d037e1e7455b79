import { describe, expect, test } from 'vitest';
import type { Heading } from '../../../src/fill/ask/prompter.ts';
import { checklistWidget } from '../../../src/fill/ask/checklist-widget.ts';
import { menuWidget } from '../../../src/fill/ask/menu-widget.ts';
import { textWidget } from '../../../src/fill/ask/text-widget.ts';
import type { Canvas, Widget } from '../../../src/fill/ask/widget.ts';
import type { FillSession } from '../../../src/fill/fill-session.ts';
import { questionHeading } from '../../../src/fill/question-heading.ts';
import { columnsOf } from '../../../src/text/graphemes.ts';
import { form } from '../../../src/form/form.ts';
import { createStyle } from '../../../src/io/style.ts';
import { LANGUAGES, loadLocale } from '../../../src/locales/index.ts';
import type { Locale } from '../../../src/locales/locale.ts';

const PATHS = [...form.byPath.keys()];
const LONG = 'A long answer with many words that is wrapped — العربية 中文文本 '.repeat(60);
const ROWS = Array.from({ length: 30 }, (_, index) => ({
  id: String(index),
  label: LONG.slice(0, 40 + index * 9),
  isItem: true,
}));
const style = await createStyle(0);
const onChange = () => undefined;
const edit = () => Promise.resolve('');

/** Every question is drawn with the words above it; what stands below them need not be tried for each. */
describe.each(LANGUAGES)('fits 80 × 24 in %s:', async (language) => {
  const locale = await loadLocale(language);
  const canvas: Canvas = { columns: 80, rows: 24, style, words: locale.fill };

  test('every question, with a long answer', () => {
    const misfitting = PATHS.flatMap((path) => {
      const words = locale.fields[path];
      const example = 'example' in words ? words.example : undefined;
      const question = { heading: headingOf(locale, path), example, words: 500, onChange, edit };
      const found = misfits(textWidget({ ...question, kind: 'prose', initial: LONG }), canvas);
      return found.map((line) => `${path}: ${line}`);
    });
    expect(misfitting).toEqual([]);
  });

  const headings = PATHS.map((path) => headingOf(locale, path));
  const longest = headings.reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a));

  test.each([
    ['an empty text', ''],
    ['a text of many short lines', LONG.replaceAll(' ', '\n')],
  ])('%s', (_, initial) => {
    const question = {
      kind: 'prose',
      heading: longest,
      example: LONG.slice(0, 400),
      words: 500,
      onChange,
    } as const;
    expect(misfits(textWidget({ ...question, initial }), canvas)).toEqual([]);
  });

  test('a line', () => {
    const question = { kind: 'line', heading: longest, example: LONG.slice(0, 80), onChange } as const;
    expect(
      misfits(textWidget({ ...question, initial: 'short', complete: () => Promise.resolve([]) }), canvas),
    ).toEqual([]);
  });

  test.each([
    ['a list with all its keys', ROWS],
    ['a list with long details', ROWS.map((row) => ({ ...row, detail: LONG.slice(0, 200) }))],
  ])('%s', (_, rows) => {
    const labels = Object.keys(locale.fill.keys) as (keyof typeof locale.fill.keys)[];
    const commands = labels.map((label) => ({ key: 'x', id: label, label }));
    const menu = {
      heading: longest,
      rows,
      selected: '17',
      commands,
      movable: true,
      canSkip: true,
      canGoBack: true,
    };
    expect(misfits(menuWidget(menu), canvas)).toEqual([]);
  });

  test('a list to tick', () => {
    expect(
      misfits(
        checklistWidget({ heading: longest, rows: ROWS, chosen: ['3'], onChange: () => undefined }),
        canvas,
      ),
    ).toEqual([]);
  });
});

/** What stands above a question after an answer in which something was found. */
function headingOf(locale: Locale, path: (typeof PATHS)[number]): Heading {
  const pointer = `/${path.replaceAll('[]', '.0').replaceAll('.', '/')}`;
  const { message, hint = '' } = locale.messages['html-in-text'](
    { html: '<b>' },
    { name: locale.fields[path].short, pointer },
  );
  const report = { source: { value: {} } } as FillSession['report'];
  const session = { locale, words: locale.fill, report };
  return questionHeading(session, pointer, [`${message} ${hint}`, locale.fill.keepsAnyway('Ctrl-S')]);
}

function lengthOf({ title, guidance = '', crumb }: Heading): number {
  return columnsOf(title + guidance + crumb);
}

/** The lines that are too wide, and those too many. */
function misfits<S, R>(widget: Widget<S, R>, canvas: Canvas): readonly string[] {
  const { lines } = widget.draw(widget.initial, canvas);
  return [...lines.filter((line) => columnsOf(line) > canvas.columns), ...lines.slice(canvas.rows - 1)];
}

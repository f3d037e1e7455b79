import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import type { Terminal } from '../../../src/edge/live-io.ts';
import { KeyQueue } from '../../../src/fill/ask/key-queue.ts';
import { confirm, select } from '../../../src/fill/ask/inquirer-prompts.ts';
import { runWidget, type WidgetMeans } from '../../../src/fill/ask/run-widget.ts';
import { createStyle } from '../../../src/io/style.ts';
import { locale } from '../../../src/locales/en/locale.ts';

const HOSTILE = 'a\u001b]0;x\u0007b\u001b[2Jc\u009bd\u202ee\rf';
const style = await createStyle(1);

/** All that comes to a terminal while something is asked. */
async function shownBy(ask: (means: WidgetMeans) => Promise<unknown>): Promise<string> {
  const output = Object.assign(new PassThrough(), { columns: 80, rows: 24 });
  let text = '';
  output.on('data', (data: Buffer) => (text += data.toString()));
  const terminal = {
    streams: { input: new PassThrough(), output },
    now: () => 0,
    onResize: () => () => undefined,
  } as unknown as Terminal;
  const abort = new AbortController();
  const canvas = () => ({ columns: 80, rows: 24, style, words: locale.fill });
  const asked = ask({ canvas, terminal, keys: new KeyQueue(() => 0), signal: abort.signal }).catch(
    () => undefined,
  );
  await new Promise((resolve) => setTimeout(resolve, 100));
  abort.abort();
  await asked;
  return text;
}

test.each<[string, (means: WidgetMeans) => Promise<unknown>]>([
  [
    'a widget',
    (means) =>
      runWidget(
        {
          initial: 0,
          keymap: () => [],
          draw: () => ({ lines: [style.bold('own'), HOSTILE, `own ${HOSTILE}`] }),
        },
        means,
      ),
  ],
  [
    'a line with the cursor in it',
    (means) =>
      runWidget(
        {
          initial: 0,
          keymap: () => [],
          draw: () => ({
            lines: [style.bold('own'), HOSTILE],
            cursor: { line: 1, before: HOSTILE, after: HOSTILE },
          }),
        },
        means,
      ),
  ],
  [
    'a choice',
    (means) =>
      select(
        {
          heading: { crumb: HOSTILE, title: style.bold('own') },
          rows: [{ id: 'a', label: HOSTILE }],
          selected: 'a',
        },
        means,
      ),
  ],
  [
    'a question of yes or no',
    (means) => confirm({ heading: { crumb: '', title: `own ${HOSTILE}` }, yes: 'yes', no: 'no' }, means),
  ],
])('%s shows texts as text', async (_, ask) => {
  const text = await shownBy(ask);
  expect(text).toContain('own');
  // What inquirer itself moves the cursor with, and bapa's colours.
  const rest = text.replaceAll(/\u001b\[(?:\?25[hl]|\d*[A-GK]|[\d;]*m)/g, '');
  expect(rest).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202e]/);
  expect(rest).not.toContain('e\rf');
});

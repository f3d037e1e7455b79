import { textWidget } from '../../src/fill/ask/text-widget.ts';
import type { Canvas } from '../../src/fill/ask/widget.ts';
import { createStyle } from '../../src/io/style.ts';
import { loadLocale } from '../../src/locales/index.ts';

const LETTERS = 30_000;
const KEYS = 50;

/** Milliseconds of processor time for a letter typed into a long Arabic paragraph without a line break, and its drawing. */
export async function measureKey(): Promise<number> {
  const { fill } = await loadLocale('ar');
  const canvas: Canvas = { columns: 80, rows: 24, style: await createStyle(0), words: fill };
  const widget = textWidget({
    kind: 'prose',
    heading: { crumb: '', title: '' },
    initial: 'تبادل الخبرات بين البلدان '.repeat(LETTERS / 26),
    words: 500,
    onChange: () => undefined,
  });
  let state = widget.initial;
  widget.draw(state, canvas);
  const start = process.cpuUsage();
  for (let key = 0; key < KEYS; key += 1) {
    state = widget.type?.(state, 'م') ?? state;
    widget.draw(state, canvas);
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / KEYS;
}

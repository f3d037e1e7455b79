import { existsSync } from 'node:fs';
import axe, { type AxeResults } from 'axe-core';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { writeHtml } from '../../src/render/html.ts';
import { createTestIo } from '../io/create-test-io.ts';
import { documentOf, report } from './fixtures.ts';

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const mustRun = process.env['CI'] === 'true' && process.platform === 'linux';
const canRun = existsSync(executablePath) || mustRun;
if (!canRun) {
  console.warn('Skipped: the tests in Chromium, which is neither at /usr/bin/chromium nor at CHROMIUM_PATH.');
}

const EXAMPLES = ['cairo-2018', 'geneva-2018', 'nairobi-2017', 'bangkok-2018-draft', 'bangkok-2018-broken'];
const SCREENS = { desktop: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } };
type Screen = keyof typeof SCREENS;

async function example(name: string): Promise<string> {
  const io = createTestIo({ cwd: process.cwd() });
  const draft = name.startsWith('bangkok') ? ['--draft'] : [];
  await run(['render', `examples/${name}.yaml`, '--to', 'html', '-o', '-', ...draft], io);
  return io.out();
}

const sample = (value: unknown) => new TextDecoder().decode(writeHtml(documentOf(value), {}) as Uint8Array);

const PAGES: Readonly<Record<string, () => string | Promise<string>>> = {
  ...Object.fromEntries(EXAMPLES.map((name) => [name, () => example(name)])),
  'all Markdown that authors use': () => sample(report),
  'the same in an Arabic report': () =>
    sample({ ...report, language: 'ar', title: 'العنوان', summary: 'النص' }),
};

describe.skipIf(!canRun)('in Chromium', () => {
  let browser: Browser | undefined;
  // Playwright gives each browser a profile of its own and removes it.
  beforeAll(async () => {
    const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
    browser = await chromium.launch({ executablePath, headless: true, args });
  }, 120_000);
  afterAll(() => browser?.close());

  async function open(html: string, screen: Screen) {
    const page = await browser!.newPage({ viewport: SCREENS[screen] });
    await page.setContent(html);
    return page;
  }

  async function violations(html: string, screen: Screen, media: 'screen' | 'print' = 'screen') {
    const page = await open(html, screen);
    await page.emulateMedia({ media });
    await page.evaluate(axe.source);
    const results = await page.evaluate<AxeResults>('axe.run(document)');
    await page.close();
    expect(results.passes.length).toBeGreaterThan(10);
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }

  const cases = Object.keys(PAGES).flatMap((name) =>
    (Object.keys(SCREENS) as Screen[]).map((screen) => [name, screen] as const),
  );

  test.each(cases)('axe finds nothing wrong with %s, on a %s', async (name, screen) => {
    expect(await violations(await PAGES[name]!(), screen)).toEqual([]);
  });

  test.each(Object.keys(PAGES))('%s fits a phone without scrolling sideways', async (name) => {
    const page = await open(await PAGES[name]!(), 'phone');
    const width = await page.evaluate<number>('document.documentElement.scrollWidth');
    await page.close();
    expect(width).toBeLessThanOrEqual(SCREENS.phone.width);
  });

  test('axe does find mistakes', async () => {
    const page = (await PAGES['geneva-2018']!()).replace(' lang="en"', '').replace('<h1', '<h5');
    expect((await violations(page, 'desktop')).join('\n')).toMatch(/html-has-lang/);
  });
});

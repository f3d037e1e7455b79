import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isMapping } from '../src/form/answer.ts';
import { run } from '../src/cli/run.ts';
import { parseSource } from '../src/report/parse-source.ts';
import { createTestIo } from './io/create-test-io.ts';

const COMPLETE = ['cairo-2018', 'geneva-2018', 'nairobi-2017'];
const DRAFTS = ['bangkok-2018-draft', 'bangkok-2018-broken'];

async function rendered(name: string, format: string): Promise<string> {
  const io = createTestIo({ cwd: process.cwd() });
  const draft = DRAFTS.includes(name) ? ['--draft'] : [];
  await run(['render', `examples/${name}.yaml`, '--to', format, '-o', '-', ...draft], io);
  return io.out();
}

describe('the examples', () => {
  test.each(COMPLETE)('%s is complete and has nothing wrong', async (name) => {
    const io = createTestIo({ cwd: process.cwd() });
    expect(await run(['validate', '--strict', `examples/${name}.yaml`], io), io.out()).toBe(0);
  });

  test.each([...COMPLETE, ...DRAFTS])(
    '%s renders to the Markdown that is kept beside the tests',
    async (name) => {
      await expect(await rendered(name, 'md')).toMatchFileSnapshot(`golden/${name}.md`);
    },
  );

  test.each([...COMPLETE, ...DRAFTS, 'unclosed-quote'])(
    '%s says at its top that it is illustrative',
    (name) => {
      const top = readFileSync(`examples/${name}.yaml`, 'utf8').split('\n').slice(0, 6).join('\n');
      expect(top).toMatch(/illustrative/i);
    },
  );

  test.each(
    COMPLETE.flatMap((name) => [
      [name, 'md'],
      [name, 'html'],
    ]),
  )('every word of %s is in its %s, in order', async (name = '', format = '') => {
    const text = plain(await rendered(name, format));
    let at = 0;
    for (const word of proseWords(parseSource(readFileSync(`examples/${name}.yaml`, 'utf8')).value)) {
      const found = text.indexOf(word, at);
      expect(found, `“${word}” after “${text.slice(Math.max(0, at - 80), at)}”`).toBeGreaterThanOrEqual(0);
      at = found + word.length;
    }
  });
});

const SECTIONS = ['summary', 'recommendations', 'trends', 'priority_areas', 'needs', 'sessions'];

/** The words of sections A–F in the order of the form; footnotes, which move to the end, are left out. */
function proseWords(report: unknown): string[] {
  const texts = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    if (Array.isArray(value)) return value.flatMap(texts);
    return isMapping(value) ? Object.values(value).flatMap(texts) : [];
  };
  const answers = SECTIONS.flatMap((key) => (isMapping(report) ? texts(report[key]) : []));
  const withoutNotes = answers.map((text) => text.replace(/^\[\^[^]*?(?=\n\n|$)/gm, ''));
  return plain(withoutNotes.join('\n')).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
}

/** The text without markup. */
function plain(text: string): string {
  return text
    .replace(/<style>[^]*?<\/style>/g, '')
    .replace(/<\/?[a-z][^>@:]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/[\\*_`~#>|]/g, '');
}

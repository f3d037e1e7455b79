import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { FILES } from './cases.ts';
import { inProcess } from './hosts.ts';

/** Renders a report twice, with a change of a file between. */
async function again(name: string, change: (text: string) => string, ...flags: string[]) {
  const cwd = await temporaryFolder(FILES);
  const render = () => inProcess(cwd, ['render', 'complete.yaml', '--to', 'md', ...flags]);
  await render();
  writeFileSync(join(cwd, name), change(readFileSync(join(cwd, name), 'utf8')));
  return { ...(await render()), text: readFileSync(join(cwd, 'complete.md'), 'utf8') };
}

const addWords = (text: string) => `My own words.\n${text}`;

test('an unchanged document is left alone', async () => {
  const same = await again('complete.md', (text) => text);
  expect(same).toMatchObject({ code: 0, err: 'Unchanged: complete.md\n' });
});

test('a document that somebody edited is never replaced', async () => {
  const edited = await again('complete.md', addWords);
  expect(edited).toMatchObject({ code: 1, text: expect.stringMatching(/^My own words/) as string });
  expect(edited.err).toMatch(/changed by somebody/);
});

test('it is replaced when forced', async () => {
  const forced = await again('complete.md', addWords, '--force');
  expect(forced).toMatchObject({ code: 0, text: expect.not.stringMatching(/My own words/) as string });
});

test('a document of bapa is replaced when the report has changed', async () => {
  const changed = await again('complete.yaml', (text) => text.replace('city: Bangkok', 'city: Carouge'));
  expect(changed).toMatchObject({ code: 0, err: 'Written: complete.md\n' });
  expect(changed.text).toContain('Carouge');
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { LANGUAGES, loadLocale } from '../../src/locales/index.ts';

const OPTIONS = [...COMMANDS].flatMap(([command, { options }]) =>
  Object.entries(options).flatMap(([name, { choices, help }]) =>
    choices ? [{ command, name, choices, help }] : [],
  ),
);

test.each(LANGUAGES)('the help of an option names each of its values, %s', async (language) => {
  const locale = await loadLocale(language);
  for (const { command, name, choices, help } of OPTIONS) {
    const words = help(locale).match(/\w+/g);
    expect(words, `${command} --${name}`).toEqual(expect.arrayContaining([...choices]));
  }
});

test('the README names each format of the document', () => {
  const line = /^\| `bapa render.*$/m.exec(readFileSync('README.md', 'utf8'))?.[0];
  const formats = OPTIONS.find(({ name }) => name === 'to')?.choices;
  expect(line?.match(/\w+/g)).toEqual(expect.arrayContaining([...(formats ?? [])]));
});

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BAPA_BIN } from '../bapa-bin.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { parseSource } from '../../src/report/parse-source.ts';

const OLD = 'language: en\nsummary: Old words\n';

/** Answers the question of a title line by line. @returns the title in the report by then */
async function titleAfter(input: string) {
  const cwd = await temporaryFolder({ 'report.yaml': 'language: en\ntitle: Old words\n' });
  spawnSync(process.execPath, [BAPA_BIN, 'fill', '--plain', '--at', '/title'], { cwd, input });
  return (parseSource(readFileSync(join(cwd, 'report.yaml'), 'utf8')).value as { title?: string }).title;
}

test.each([
  ['a full stop alone leaves it', '.\n/stop\n', 'Old words'],
  ['so does one between spaces', ' . \n/stop\n', 'Old words'],
  ['so does a full stop of full width', '．\n/stop\n', 'Old words'],
  ['so does a Chinese one', '。\n/stop\n', 'Old words'],
  ['two stand for one', '..\n/stop\n', '.'],
  ['one at the end of a sentence is part of it', 'New words.\n.\n/stop\n', 'New words.'],
])('at a question of one line: %s', async (_, input, expected) => {
  expect(await titleAfter(input)).toBe(expected);
});

/** Answers questions line by line, from that of the summary on. @returns the summary in the report by then */
async function summaryAfter(input: string | Buffer, editor = '') {
  const cwd = await temporaryFolder({ 'report.yaml': OLD, 'editor.mjs': editor });
  const fill = (lines: string | Buffer) => {
    spawnSync(process.execPath, [BAPA_BIN, 'fill', '--plain', '--at', '/summary'], {
      cwd,
      input: lines,
      env: { ...process.env, EDITOR: `"${process.execPath}" editor.mjs`, VISUAL: '', LANG: 'C.UTF-8' },
    });
    const { value } = parseSource(readFileSync(join(cwd, 'report.yaml'), 'utf8'));
    return (value as { summary?: string }).summary?.trimEnd();
  };
  return { fill, summary: fill(input) };
}

test.each([
  ['a full stop alone leaves the answer', '.\n/stop\n', 'Old words'],
  ['an empty line leaves the answer', '\n/stop\n', 'Old words'],
  ['so do several', '\n\n  \n/stop\n', 'Old words'],
  ['so does an empty line as the whole text', '\n.\n/stop\n', 'Old words'],
  ['a text may begin with empty lines', '\n\nOne\n\n2\n.\n/stop\n', 'One\n\n2'],
  ['and end with the input', '\nOne\nTwo\n', 'One\nTwo'],
  ['a command may begin with a large letter', 'One\n/Save\n/Stop\n', 'One'],
  ['two slashes are one before such a command', 'One\n//Stop\n.\n/stop\n', 'One\n/Stop'],
  ['/help is no text', '/help\nOne\n/help\nTwo\n.\n/stop\n', 'One\nTwo'],
  ['only /clear takes it out', '/clear\n/stop\n', undefined],
  ['lines up to a full stop become the answer', 'One\nTwo\n.\n/stop\n', 'One\nTwo'],
  ['/save ends an answer too', 'One\n/save\n/stop\n', 'One'],
  ['a Chinese full stop ends it too', 'One\n。\n/stop\n', 'One'],
  ['two full stops are one', 'One\n..\nTwo\n.\n/stop\n', 'One\n.\nTwo'],
  ['two slashes are one before a command', 'One\n//stop\n.\n/stop\n', 'One\n/stop'],
])('%s', async (_, input, expected) => {
  expect((await summaryAfter(input)).summary).toBe(expected);
});

test.each(['/stop', '/back', '/skip'])(
  '%s is a command on any line, and what stood before is kept',
  async (command) => {
    const { summary, fill } = await summaryAfter(`One\nTwo\n${command}\n/stop\n`);
    expect(summary).toBe('Old words');
    // Shown at its question again, where Enter makes it the answer.
    expect(fill('\n/stop\n')).toBe('One\nTwo');
  },
);

test('an editor that leaves nothing leaves the answer', async () => {
  const editor = "import { writeFileSync } from 'node:fs';\nwriteFileSync(process.argv[2], '');\n";
  expect((await summaryAfter('/edit\n/stop\n', editor)).summary).toBe('Old words');
});

test('text in Windows-1252 is decoded', async () => {
  const bytes = Buffer.from('Un \xe9t\xe9 \xe0 Gen\xe8ve\n.\n/stop\n', 'latin1');
  expect((await summaryAfter(bytes)).summary).toBe('Un été à Genève');
});

test('a line that answers no menu is shown with what is asked for', async () => {
  const cwd = await temporaryFolder({ 'report.yaml': OLD });
  const { stderr } = spawnSync(process.execPath, [BAPA_BIN, 'fill', '--plain'], {
    cwd,
    input: 'A sentence that nobody must lose\n/help\n/stop\n',
    encoding: 'utf8',
  });
  expect(stderr).toMatch(/Number, or Enter[^]*: A sentence that nobody must\s+lose\n[^]*Number, or Enter/);
  expect(stderr.match(/Enter alone/g)).toHaveLength(2);
});

/** What keys and pastes do in a real terminal. The files are judged. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { valueAt } from '../../src/form/value-at.ts';
import { parseSource } from '../../src/report/parse-source.ts';
import { BAPA_BIN } from '../bapa-bin.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { KEYS, TerminalSession } from './terminal-session.ts';

const { enter, escape, up, down, save, skip, stop } = KEYS;
const UNDO = '\u001A';
const REDO = '\u0019';

/** An answer in a file; a text without its last line break. */
function answer(folder: string, pointer: string): unknown {
  const value = valueAt(parseSource(readFileSync(join(folder, 'report.yaml'), 'utf8')).value, pointer);
  return typeof value === 'string' ? value.trimEnd() : value;
}

async function fillAt(pointer: string, report = 'language: en\n') {
  const cwd = await temporaryFolder({ 'report.yaml': report });
  const at = new TerminalSession({ cwd, args: ['--at', pointer] });
  await at.see('Ctrl-C');
  return { cwd, at };
}

const pause = (milliseconds: number) => new Promise((wake) => setTimeout(wake, milliseconds));

describe('a paste is text', () => {
  test.each([
    ['Ctrl-C', 'a\u0003b', 'ab'],
    ['another beginning', 'before \u001B[200~after', 'before after'],
    ['Esc', 'a\u001Bbc', 'abc'],
  ])('that holds %s', async (_, pasted, expected) => {
    const { cwd, at } = await fillAt('/needs');
    await at.press(`\u001B[200~${pasted}\u001B[201~`, expected);
    await at.press(save, '✓');
    expect(answer(cwd, '/needs')).toBe(expected);
  });

  test('whose end is lost: keys work after a moment', async () => {
    const { cwd, at } = await fillAt('/needs');
    await at.press('\u001B[200~pasted', 'pasted');
    await at.press(save, '✓');
    expect(answer(cwd, '/needs')).toBe('pasted');
  });

  test('whose end has not come when all ends: it is kept', async () => {
    const { cwd, at } = await fillAt('/needs');
    at.send('\u001B[200~pasted');
    await pause(200);
    at.pty.kill('SIGTERM');
    await at.exit;
    expect(readFileSync(join(cwd, '.bapa/state/report.yaml.json'), 'utf8')).toContain('"pasted"');
  });

  test('lines that come at once, unmarked, at a question of one line', async () => {
    const { cwd, at } = await fillAt('/venue/name');
    await pause(150);
    at.send('Palais des Nations\rAvenue de la Paix\r1211 Geneva\r');
    await at.see('1211 Geneva');
    await at.press(enter, '✓');
    expect(answer(cwd, '/venue')).toEqual({ name: 'Palais des Nations Avenue de la Paix 1211 Geneva' });
  });
});

test('redo brings back what was undone once too often, and the half-written copy with it', async () => {
  const { cwd, at } = await fillAt('/needs');
  await at.press('A need', '2 words');
  await at.press(`${UNDO}${UNDO}${UNDO}`, '0 words');
  await at.press(REDO.repeat(4), '2 words');
  at.send(stop);
  await at.exit;
  expect(readFileSync(join(cwd, '.bapa/state/report.yaml.json'), 'utf8')).toContain('"A need"');
});

describe('at a list', () => {
  const LIST = 'language: en\npriority_areas:\n  - Water\n  - Health\n  - Trade\n';

  test('keys that come at once act as if they were typed one by one', async () => {
    const { cwd, at } = await fillAt('/priority_areas', LIST);
    await at.press('2r', 'Remove this? 2. Health');
    await at.press(`2${enter}`, 'Removed');
    expect(answer(cwd, '/priority_areas')).toEqual(['Water', 'Trade']);
  });

  test.each([
    ['unmarked, with line breaks', '1r\r2\rd\r'],
    ['marked', '\u001B[200~1r\r2\r\u001B[201~\r'],
    ['of words, unmarked', 'Trade r 2'],
    ['of words and line breaks, unmarked', 'Clean water\rRoads\r'],
  ])('a paste removes and chooses nothing: %s', async (_, keys) => {
    const { cwd, at } = await fillAt('/priority_areas', LIST);
    await pause(150);
    await at.press(keys, 'was not taken');
    await pause(800);
    await at.press(up, /> Add/);
    expect(at.recent()).not.toContain('Remove this?');
    at.send(stop);
    await at.exit;
    expect(readFileSync(join(cwd, 'report.yaml'), 'utf8')).toBe(LIST);
  });

  test('words that somebody types on there choose nothing', async () => {
    const { cwd, at } = await fillAt('/priority_areas', LIST);
    for (const key of `hard 2 r${enter}`) {
      at.pty.write(key);
      await pause(30);
    }
    await at.see('hard 2 r');
    await pause(800);
    at.send(stop);
    await at.exit;
    expect(readFileSync(join(cwd, 'report.yaml'), 'utf8')).toBe(LIST);
  });
});

describe('a menu that decides between texts', () => {
  async function conflict(keys: string) {
    const { cwd, at } = await fillAt('/summary', 'language: en\nsummary: Old\n');
    await at.press(' mine', 'Old mine');
    writeFileSync(join(cwd, 'report.yaml'), 'language: en\nsummary: Theirs\n');
    at.send(save + keys);
    await at.see('Which one');
    return { cwd, at };
  }

  test('takes nothing that was typed ahead', async () => {
    const { cwd, at } = await conflict(` and more${enter}`);
    await pause(300);
    expect(answer(cwd, '/summary')).toBe('Theirs');
    // What was typed on goes with the text.
    await pause(700);
    await at.press(enter, 'Old mine and more');
    expect(answer(cwd, '/summary')).toBe('Theirs');
    await at.press(save, '✓');
    expect(answer(cwd, '/summary')).toBe('Old mine and more');
  });

  test('takes no space, and no Enter in the middle of typing', async () => {
    const { cwd, at } = await conflict('');
    for (const key of ` on and on${enter}`) {
      at.pty.write(key);
      await pause(15);
    }
    await pause(200);
    expect(answer(cwd, '/summary')).toBe('Theirs');
    await pause(700);
    at.send(`${down}${enter}`);
    await at.see('Theirs on and on');
  });
});

test('after a change of the size nothing of the old drawing stays', async () => {
  const { at } = await fillAt('/summary');
  at.pty.resize(60, 24);
  while (!at.raw.includes('\u001B[2J')) await pause(20);
  await pause(100);
  expect(at.raw.slice(at.raw.lastIndexOf('\u001B[2J')).match(/A\. Summary/g)).toHaveLength(1);
});

describe('half-written answers are told', () => {
  test.each([
    [['validate', 'report.yaml'], true],
    [['status'], true],
    [['render', 'report.yaml', '--draft', '--to', 'md'], true],
    [['validate', 'report.yaml', '--format', 'json'], false],
    [['status', '--format', 'json'], false],
    [['validate', '.'], false],
  ])('%j', async (args, expected) => {
    const { cwd, at } = await fillAt('/summary', 'language: en\ntitle: T\n');
    const run = () => spawnSync(process.execPath, [BAPA_BIN, ...args], { cwd, encoding: 'utf8' });
    at.send(stop);
    await at.exit;
    const before = run();
    const again = new TerminalSession({ cwd, args: ['--at', '/summary'] });
    await again.see('0 words');
    await again.press('Half', '1 word');
    again.send(stop);
    await again.exit;
    const after = run();
    expect({ ...after, stderr: '', pid: 0, output: [] }).toEqual({
      ...before,
      stderr: '',
      pid: 0,
      output: [],
    });
    expect(/Half written.*A\. Summary.*bapa fill report\.yaml/.test(after.stderr)).toBe(expected);
    expect(before.stderr).not.toContain('Half written');
  });
});

test('Esc at the first question of a new report goes back to its language, and its title is kept', async () => {
  const cwd = await temporaryFolder();
  const at = new TerminalSession({ cwd });
  await at.see('Begin a new report');
  await at.press(enter, '> English');
  await at.press(enter, 'Title of the consultation');
  await at.press('Water talk', '> Water talk');
  await at.press(escape, 'Language of the report');
  await at.press(`${down}${enter}`, 'Titre de la consultation');
  await at.see('Water talk');
  await at.press(enter, '✓');
  expect(readFileSync(join(cwd, 'report.yaml'), 'utf8')).toContain('Exemple');
  expect(answer(cwd, '/title')).toBe('Water talk');
});

test.skipIf(process.getuid?.() === 0)(
  'a folder that takes no report is told before anything is asked',
  async () => {
    const cwd = await temporaryFolder();
    chmodSync(cwd, 0o555);
    const at = new TerminalSession({ cwd });
    await at.see('may not be written');
    expect(await at.exit).toMatchObject({ code: 2 });
    expect(at.raw).not.toContain('Begin a new report');
  },
);

test.each(['report.docx', 'notes.pdf', '-'])('no report is made in a file named %s', async (name) => {
  const cwd = await temporaryFolder(name === '-' ? {} : { [name]: '' });
  const at = new TerminalSession({ cwd, args: [name] });
  expect(await at.exit).toMatchObject({ code: 2 });
  expect(readdirSync(cwd)).toEqual(name === '-' ? [] : [name]);
  if (name !== '-') expect(readFileSync(join(cwd, name), 'utf8')).toBe('');
  expect(existsSync(join(cwd, '.bapa'))).toBe(false);
});

test('a report with four sessions takes at most 80 keys besides its text', { timeout: 90_000 }, async () => {
  const cwd = await temporaryFolder();
  const at = new TerminalSession({ cwd });
  let keys = 0;
  const give = async (text: string, pressed: readonly string[], next: string | RegExp) => {
    keys += pressed.length;
    await at.press(text + pressed.join(''), next);
  };
  await at.see('Begin a new report');
  await give('', [enter], '> English');
  await give('', [enter], 'Title of the consultation');
  await give('Talk', [enter], 'Date of consultation');
  await give('2018-06-27', [enter], 'The building');
  await give('Hall', [enter], 'The city or town');
  await give('Bangkok', [enter], 'Country');
  await give('Thailand', [enter], 'How many sessions');
  await give('4', [enter], 'Type of consultation');
  await give('', [down, enter], 'Format of the consultation');
  await give('', [skip], 'Themes and sub-themes');
  await give('', [' ', down, ' ', enter], 'Name of the organizer');
  for (const next of ['Organizer 2', 'Organizer 3']) {
    await give('ESCAP', [enter], 'Type of organizer');
    await give('', [down, enter], next);
  }
  await give('', [enter], 'Contact 1');
  for (const next of ['Contact 2', 'Contact 3']) {
    await give('Focal', [enter], 'E-mail');
    await give('f@example.org', [enter], 'Telephone');
    await give('+66 2 555 0199', [enter], next);
  }
  await give('', [enter], 'A. Summary');
  await give('They met.', [save], 'Recommendation 1');
  for (let number = 2; number <= 6; number += 1) {
    await give('Share.', [save], 'Addressed to');
    await give('All', [enter], 'Timeframe');
    await give('2019', [enter], `Recommendation ${number}`);
  }
  await give('', [enter], 'C. Trends');
  await give('Trends.', [save], 'Priority area 1');
  for (let number = 2; number <= 5; number += 1) await give('Water', [save], `Priority area ${number}`);
  await give('', [enter], 'E. Needs');
  await give('Posts.', [save], 'Theme of the session');
  await give('', [skip], 'Title of the session');
  for (let session = 1; session <= 4; session += 1) {
    await give(`Session ${session}`, [enter], 'Main topics');
    await give('Topics.', [save], 'Conclusions reached');
    await give('Agreed.', [save], 'Action point 1');
    await give('Act.', [save], 'Action point 2');
    await give('Act again.', [save], 'Action point 3');
    const next = session === 4 ? 'Concept note' : 'Title of the session';
    await give('', [enter], session === 1 ? 'Any additional information' : next);
    if (session === 1) await give('', [skip], next);
  }
  expect(answer(cwd, '')).toMatchObject({
    organized_by: [{ name: 'ESCAP' }, { name: 'ESCAP' }],
    prepared_by: [{ name: 'Focal' }, { name: 'Focal' }],
    recommendations: Array.from({ length: 5 }, () => ({
      action: expect.stringMatching(/^Share\.\n?$/) as string,
    })),
    priority_areas: ['Water', 'Water', 'Water', 'Water'],
    sessions: [1, 2, 3, 4].map((number) => ({
      title: `Session ${number}`,
      action_points: ['Act.', 'Act again.'],
    })),
  });
  expect(keys).toBeLessThanOrEqual(80);
});

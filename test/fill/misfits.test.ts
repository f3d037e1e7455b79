/** What stands in the place of a list or group and is none: shown and kept, and a text may become its first part. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { parseSource } from '../../src/report/parse-source.ts';
import { BAPA_BIN } from '../bapa-bin.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { answerIn, fillAt, reportIn, stopped } from './fill-at.ts';
import { KEYS } from './terminal-session.ts';

/** Answers line by line from a question on. */
function fill(cwd: string, at: string, input: string): string {
  const { stderr } = spawnSync(process.execPath, [BAPA_BIN, 'fill', '--plain', '--at', at], {
    cwd,
    input,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'en' },
  });
  return stderr;
}

const CASES = [
  [
    'priority_areas: Trade and health # two',
    '/priority_areas',
    'Now: Trade and health',
    ['Trade and health'],
  ],
  ['priority_areas: Trade and health', '/priority_areas/0', 'Now: Trade and health', ['Trade and health']],
  ['priority_areas: 1.10', '/priority_areas', 'Now: 1.1', ['1.10\n']],
  [
    'recommendations: |\n  Do more.\n  Now.',
    '/recommendations',
    'Now: Do more. Now.',
    [{ action: 'Do more.\nNow.\n' }],
  ],
  ['sessions: Opening', '/sessions', 'Now: Opening', [{ title: 'Opening' }]],
  ['venue: Geneva', '/venue', 'Now: Geneva', { name: 'Geneva' }],
  ['venue: Geneva', '/venue/city', 'Now: Geneva', { name: 'Geneva' }],
  ['title:\n  - Workshop\n  - on Health', '/title', 'Now: ["Workshop","on Health"]', 'Workshop on Health'],
  ['title: {Workshop: on Health}', '/title', 'Now: {"Workshop":"on Health"}', 'Workshop: on Health'],
  ['summary:\n  - One\n  - Two', '/summary', 'Now: ["One","Two"]', '- One\n- Two'],
  ['trends:\n  Agenda: adopted', '/trends', 'Now: {"Agenda":"adopted"}', 'Agenda: adopted'],
] as const;

test.each(CASES)('%j at %s: shown, and kept or put in its place', async (line, at, shown, put) => {
  const before = `language: en\n${line}\n`;
  const cwd = await temporaryFolder({ 'report.yaml': before });
  const top = `/${at.split('/')[1] ?? ''}`;
  for (const input of ['/stop\n', '\n/stop\n', '/skip\n/stop\n', 'Another text\n/stop\n']) {
    expect(fill(cwd, at, input)).toContain(shown);
    expect(reportIn(cwd)).toBe(before);
  }
  fill(cwd, at, '1\n/stop\n');
  expect(answerIn(cwd, top)).toEqual(put);
  if (line.includes('#')) expect(reportIn(cwd)).toContain('# two');
});

test.each([
  ['priority_areas: {first: Trade}', '/priority_areas', '{"first":"Trade"}'],
  ['venue: [Geneva, Bern]', '/venue', '["Geneva","Bern"]'],
  ['title: [[Workshop], on Health]', '/title', '[["Workshop"],"on Health"]'],
])('%j is no text: shown and kept', async (line, at, shown) => {
  const before = `language: en\n${line}\n`;
  const cwd = await temporaryFolder({ 'report.yaml': before });
  expect(fill(cwd, at, '1\n/stop\n')).toContain(shown);
  expect(reportIn(cwd)).toBe(before);
});

test('an item of a list is shown by its text, and asked for by its parts once that stands among them', async () => {
  const { cwd, at } = await fillAt('/sessions', 'sessions:\n  - Opening\n  - title: Closing\n');
  expect(at.recent()).toContain('Session I: Opening');
  await at.press(`\u001B[H${KEYS.enter}`, 'Now: Opening');
  await at.press(`\u001B[H${KEYS.enter}`, '> Opening');
  await stopped(at);
  expect(parseSource(reportIn(cwd)).value).toEqual({
    sessions: [{ title: 'Opening' }, { title: 'Closing' }],
  });
});

test('all questions of a section show it', async () => {
  const { at } = await fillAt('/type', 'venue: Geneva\norganized_by: Alpha and Beta\n');
  await at.press(KEYS.escape, 'Your report');
  const seen = await at.press('a', 'Alpha and Beta');
  expect(seen).toMatch(/Venue, city, country +Geneva/);
});

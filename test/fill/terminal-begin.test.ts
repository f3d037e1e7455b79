import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadLocale } from '../../src/locales/index.ts';
import type { Locale } from '../../src/locales/locale.ts';
import { parseSource } from '../../src/report/parse-source.ts';
import { newReport } from '../../src/workspace/create-report.ts';
import { BAPA_BIN } from '../bapa-bin.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { KEYS, TerminalSession } from './terminal-session.ts';

const { enter, escape, down, up, skip, stop } = KEYS;

function reportIn(cwd: string): string {
  return readFileSync(join(cwd, 'report.yaml'), 'utf8');
}

function value(cwd: string): unknown {
  return parseSource(reportIn(cwd)).value;
}

/** Answers the first questions from the title on. */
async function answerFirst(at: TerminalSession, { fields, fill }: Locale, sessions: string): Promise<void> {
  const { example } = fields['venue.name'];
  await at.press(`Water talk${enter}`, fields.date.title);
  await at.press(`2018-06-27${enter}`, example);
  await at.press(`Hall${enter}`, fields['venue.city'].guidance);
  await at.press(`Bangkok${enter}`, fields['venue.country'].example);
  await at.press(`Thailand${enter}`, fill.create.sessionsTitle);
  at.send(`${sessions}${enter}`);
}

test.each(['en', 'ar'] as const)('init asks the first questions, %s', async (language) => {
  const locale = await loadLocale(language);
  const cwd = await temporaryFolder();
  const at = new TerminalSession({ cwd, name: 'init', env: { LANG: language } });
  await at.see(`> ${locale.choices.language[language]}`);
  expect(at.recent()).toContain(locale.fields.language.title);
  await at.press(enter, locale.fields.title.guidance.slice(0, 20));
  await answerFirst(at, locale, '3');
  await at.see(locale.ui.init.created('report.yaml')[0]?.slice(-20) ?? '');
  expect(await at.exit).toMatchObject({ code: 0 });
  expect(value(cwd)).toMatchObject({
    language,
    title: 'Water talk',
    date: '2018-06-27',
    venue: { name: 'Hall', city: 'Bangkok', country: 'Thailand' },
  });
  const lines = (text: string) =>
    text.split('\n').filter((line) => !/^ *(title|date|name|city|country): /.test(line));
  const { title, date } = { title: 'Water talk', date: '2018-06-27' };
  const made = newReport(locale, { sessions: 3, title, date });
  expect(lines(reportIn(cwd)).filter((line) => line.includes('-')).length).toBeGreaterThan(3);
  expect(lines(reportIn(cwd))).toEqual(
    lines(made).filter((line) => !/^ {2}(name|city|country):$/.test(line)),
  );
  expect(readdirSync(join(cwd, '.bapa'))).toEqual(['report.schema.json']);
});

test('in Arabic a report is begun by the first letter of yes', async () => {
  const { fill, choices } = await loadLocale('ar');
  const cwd = await temporaryFolder();
  const at = new TerminalSession({ cwd, env: { LANG: 'ar' } });
  await at.see('[ن]/ل');
  expect(at.recent()).toContain(fill.create.title('report.yaml'));
  await at.press(`س${enter}`, fill.yesOrNo);
  await at.press(`\u007F${enter.slice(1)}ن`, 'ن');
  await at.press(enter, `> ${choices.language.ar}`);
  expect(at.recent()).toContain(`↑ ↓ Enter ${fill.keys.choose} · Ctrl-C ${fill.keys.stop}`);
});

test('no report is begun where it is not wanted', async () => {
  const cwd = await temporaryFolder();
  const at = new TerminalSession({ cwd });
  await at.see('Begin a new report there? Y/n');
  at.send(`n${enter}`);
  expect(await at.exit).toMatchObject({ code: 0 });
  expect(readdirSync(cwd)).toEqual([]);
});

test('what is typed ahead reaches the question that it is for', async () => {
  const cwd = await temporaryFolder();
  const at = new TerminalSession({ cwd });
  at.send(`y${enter}${down}${down}${up}${enter}Eau${enter}`);
  await at.see('✓');
  expect(value(cwd)).toMatchObject({ language: 'fr', title: 'Eau' });
});

test.each(['init', 'fill'] as const)(
  'Ctrl-C in the first questions of %s keeps what was typed',
  async (name) => {
    const cwd = await temporaryFolder();
    const at = new TerminalSession({ cwd, name });
    if (name === 'fill') {
      await at.see('Begin a new report');
      at.send(enter);
    }
    await at.see('> English');
    await at.press(enter, 'Title of the consultation');
    await at.press(`Water talk${enter}`, 'Date of consultation');
    await at.press('27 June 20', '27 June 20');
    at.send(stop);
    expect(await at.exit).toMatchObject({ code: 130 });
    expect(value(cwd)).toMatchObject({ language: 'en', title: 'Water talk', date: null });
    const again = new TerminalSession({ cwd });
    await again.see('Last time you were writing');
    await again.press(enter, '> 27 June 20');
  },
);

test('Ctrl-C before there is a language leaves nothing', async () => {
  const cwd = await temporaryFolder();
  const at = new TerminalSession({ cwd, name: 'init' });
  await at.see('> English');
  at.send(stop);
  expect(await at.exit).toMatchObject({ code: 130 });
  expect(readdirSync(cwd)).toEqual([]);
  expect(at.raw).toMatch(/\u001B\[\?25h[^\u001B]*$/);
});

test('one goes back to a first question, and may skip all', async () => {
  const cwd = await temporaryFolder();
  const at = new TerminalSession({ cwd, name: 'init', args: ['water.yaml'] });
  await at.see('> English');
  await at.press(enter, 'Title of the consultation');
  await at.press(`Water${enter}`, 'Date of consultation');
  await at.press(escape, '> Water');
  await at.press(` talk${enter}`, 'Date of consultation');
  for (const next of ['The building', 'The city', 'Country', 'How many']) await at.press(skip, next);
  await at.press(skip, 'water.yaml is ready');
  expect(parseSource(readFileSync(join(cwd, 'water.yaml'), 'utf8')).value).toMatchObject({
    title: 'Water talk',
  });
});

test.each([
  ['with an option', { args: ['--sessions', '1'] }],
  ['under CI', { env: { CI: 'true' } }],
])('init asks nothing %s', async (_, options) => {
  const cwd = await temporaryFolder();
  const at = new TerminalSession({ cwd, name: 'init', ...options });
  expect(await at.exit).toMatchObject({ code: 0 });
  expect(reportIn(cwd)).toBe(newReport(await loadLocale('en'), { sessions: 1 }));
});

test('init asks nothing in a pipe, and never where a report is', async () => {
  const cwd = await temporaryFolder();
  const { status } = spawnSync(process.execPath, [BAPA_BIN, 'init'], { cwd, input: '' });
  expect(status).toBe(0);
  expect(existsSync(join(cwd, 'report.yaml'))).toBe(true);
  const at = new TerminalSession({ cwd, name: 'init' });
  await at.see('is there already');
  expect(await at.exit).toMatchObject({ code: 1 });
});

const LONG = `${'q'.repeat(300)}.yaml`;
/** What is kept beside it would have too long a name. */
const NEARLY = `${'q'.repeat(247)}.yaml`;

test.each([
  ['new/', 'new/ is a folder'],
  ['report.yaml/', 'report.yaml/ is a folder'],
  ['new/..', 'is a folder'],
  ['there', 'is a folder'],
  [LONG, 'is too long'],
  [NEARLY, 'is too long'],
  [`${'q'.repeat(300)}/report.yaml`, 'is too long'],
])('%s is refused before anything is asked', async (file, told) => {
  for (const name of ['init', 'fill'] as const) {
    const cwd = await temporaryFolder({ 'there/note.txt': '' });
    const at = new TerminalSession({ cwd, name, args: [file], columns: 400 });
    expect(await at.exit).toMatchObject({ code: 2 });
    expect(at.recent()).toMatch(told);
    expect(at.recent()).not.toMatch(/Begin|Language|is there already/);
    expect(readdirSync(cwd)).toEqual(['there']);
  }
});

test('a report with too long a name for what is kept beside it is left as it is', async () => {
  const cwd = await temporaryFolder({ [NEARLY]: 'title: Water\n' });
  const at = new TerminalSession({ cwd, args: [NEARLY], columns: 400 });
  expect(await at.exit).toMatchObject({ code: 2 });
  expect(at.recent()).toContain(`The name ${NEARLY} is too long`);
  expect(readdirSync(cwd)).toEqual([NEARLY]);
});

test('init --force replaces no report that somebody fills', async () => {
  const cwd = await temporaryFolder({ 'report.yaml': 'title: Water\n' });
  const at = new TerminalSession({ cwd, args: ['--at', '/title'] });
  await at.see('> Water');
  const init = () =>
    spawnSync(process.execPath, [BAPA_BIN, 'init', '--force'], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, LANG: 'en' },
    });
  const { status, stderr } = init();
  expect(stderr).toContain('is being filled');
  expect(status).toBe(2);
  expect(reportIn(cwd)).toBe('title: Water\n');
  at.send(stop);
  await at.exit;
  expect(init().status).toBe(0);
  expect(value(cwd)).toMatchObject({ title: null });
  expect(readdirSync(join(cwd, '.bapa'))).toEqual(['report.schema.json']);
});

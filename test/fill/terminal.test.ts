import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseSource } from '../../src/report/parse-source.ts';
import { valueAt } from '../../src/form/value-at.ts';
import { STOP } from '../../src/fill/ask/keymap.ts';
import { checkReport } from '../../src/validate/check-report.ts';
import { form } from '../../src/form/form.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { FACTS } from '../validate/check-text.ts';
import { KEYS, pasted, TerminalSession } from './terminal-session.ts';

const { enter, escape, down, save, skip, stop } = KEYS;
const ATTACHMENTS = { 'note.pdf': 'note', 'people.csv': 'people' };

function read(folder: string) {
  return parseSource(readFileSync(join(folder, 'report.yaml'), 'utf8'));
}

function answer(folder: string, pointer: string): unknown {
  return valueAt(read(folder).value, pointer);
}

test('a whole report from nothing, only by keys', { timeout: 60_000 }, async () => {
  const cwd = await temporaryFolder(ATTACHMENTS);
  const at = new TerminalSession({ cwd });
  await at.see('Begin a new report');
  await at.press(enter, 'Language of the report');
  await at.press(enter, 'Title of the consultation');
  await at.press(`Consultation on water${enter}`, 'Date of consultation');
  // Days in words.
  await at.press(`27–29 June 2018${enter}`, 'Example: United Nations Conference Centre');
  expect(at.recent()).toContain('27–29 June 2018');
  await at.press(`UNCC${enter}`, 'The city or town');
  await at.press(`Bangkok${enter}`, 'Country');
  await at.press(`Thailand${enter}`, 'How many sessions');
  await at.press(`2${enter}`, 'Type of consultation');
  // The other facts.
  await at.press(`${down}${enter}`, 'Format of the consultation');
  await at.press(skip, 'Themes and sub-themes');
  await at.press(` ${down} ${enter}`, 'Name of the organizer');
  await at.press(`ESCAP${enter}`, 'Type of organizer');
  await at.press(`${down}${enter}`, 'Organizer 2');
  // Nothing ends a list, and the next section follows.
  await at.press(enter, 'Contact 1');
  await at.press(`Focal point${enter}`, 'E-mail');
  await at.press(`focal.point@example.org${enter}`, 'Telephone');
  await at.press(`+66 2 555 0199${enter}`, 'Contact 2');
  await at.press(enter, 'A. Summary');
  // The sections.
  await at.press(`They met.${enter}${enter}They agreed.`, '4 words');
  await at.press(save, 'Action to be taken');
  await at.press('Share the registers.', '3 words');
  await at.press(save, 'Addressed to');
  await at.press(`Member States${enter}`, 'Timeframe');
  await at.press(skip, 'Recommendation 2');
  await at.press(enter, 'C. Trends');
  await at.press(`Trends.${save}`, 'Priority area 1');
  await at.press(`Water${save}`, 'Priority area 2');
  await at.press(enter, 'E. Needs');
  await at.press(`Posts.${save}`, 'Theme of the session');
  await at.press(skip, 'Title of the session');
  for (const title of ['Opening', 'Closing']) {
    await at.press(`${title}${enter}`, 'Main topics');
    await at.press(`Topics of ${title}.${save}`, 'Conclusions reached');
    await at.press(`Agreed.${save}`, 'Action point 1');
    // What was left out in the first session is not asked in the second.
    if (title === 'Opening') await at.press(skip, 'Any additional information');
    await at.press(skip, title === 'Opening' ? 'Title of the session' : 'Concept note');
  }
  await at.press(`no${KEYS.tab}`, 'note.pdf');
  await at.press(enter, 'List of participants');
  await at.press(`people.csv${enter}`, 'Other attachments');
  await at.press(skip, 'Everything required is answered');
  await at.press(`${down}${down}${enter}`, 'bapa render');
  expect(await at.exit).toMatchObject({ code: 0 });
  const source = read(cwd);
  const files = new Map(
    Object.keys(ATTACHMENTS).map((name) => [name, { kind: 'file' as const, size: 4, isOutside: false }]),
  );
  expect(checkReport(source, { ...FACTS, files }, { draft: false })).toEqual([]);
  expect(source.value).toMatchObject({ sessions: [{ title: 'Opening' }, { title: 'Closing' }] });
  expect(readdirSync(join(cwd, '.bapa'))).toEqual(['report.schema.json']);
});

test('a paste of 200 lines arrives exactly and is drawn once', { timeout: 30_000 }, async () => {
  const cwd = await temporaryFolder({ 'report.yaml': 'language: en\nsummary: # c\ntrends: kept\n' });
  const at = new TerminalSession({ cwd, args: ['--at', '/summary'] });
  await at.see('0 words');
  const lines = Array.from({ length: 200 }, (_, index) =>
    index % 5 === 4
      ? ''
      : `${index % 5 === 0 ? '- ' : '  '}Line ${index}: “quoted” #hash, a\ttab — العربية 中文 ${'and so on '.repeat(7)}end`,
  );
  await at.press(pasted(lines.join('\n')), /\d\d\d words/);
  expect(at.raw.length).toBeLessThan(30_000);
  await at.press(save, 'Trends');
  expect(answer(cwd, '/summary')).toBe(`${lines.join('\n').trimEnd()}\n`);
  expect(readFileSync(join(cwd, 'report.yaml'), 'utf8')).toMatch(/^summary: \| # c$/m);
});

test('going back shows the answer before, and skipped text is not lost', async () => {
  const cwd = await temporaryFolder({ 'report.yaml': 'language: en\n' });
  const at = new TerminalSession({ cwd, args: ['--at', '/venue/name'] });
  await at.see('Example: United Nations');
  await at.press(`Hall${enter}`, 'The city or town');
  await at.press(escape, '> Hall');
  await at.press(` of Peace${enter}`, 'The city or town');
  await at.press(`half a tow${skip}`, 'What you typed is kept');
  await at.see('country’s name'.slice(0, 7));
  await at.press(escape, '> half a tow');
  await at.press(`n${enter}`, '✓');
  expect(read(cwd).value).toMatchObject({ venue: { name: 'Hall of Peace', city: 'half a town' } });
});

test.each([
  ['Ctrl-C', (at: TerminalSession) => at.send(stop)],
  ['SIGTERM', (at: TerminalSession) => at.pty.kill('SIGTERM')],
  ['SIGHUP', (at: TerminalSession) => at.pty.kill('SIGHUP')],
])('%s keeps half an answer and offers it next time', async (_name, end) => {
  const cwd = await temporaryFolder({ 'report.yaml': '# c\nlanguage: en\n' });
  const at = new TerminalSession({ cwd, args: ['--at', '/summary'] });
  await at.see('0 words');
  await at.press(`Half a sentence${enter}and more`, '5 words');
  end(at);
  expect(await at.exit).toMatchObject({ code: 130 });
  expect(readFileSync(join(cwd, 'report.yaml'), 'utf8')).toBe('# c\nlanguage: en\n');
  const again = new TerminalSession({ cwd });
  await again.see('Last time you were writing: A. Summary');
  await again.press(enter, 'and more');
  await again.press(save, '> B. Recommendations');
  expect(answer(cwd, '/summary')).toBe('Half a sentence\nand more\n');
  await again.press('q', 'All answers are saved');
  expect(await again.exit).toMatchObject({ code: 0 });
  expect(existsSync(join(cwd, '.bapa/state'))).toBe(false);
});

test('an answer goes into what another program has written meanwhile', async () => {
  const cwd = await temporaryFolder({
    'report.yaml': 'language: en\ntitle: Old\nsessions:\n  - title: A\n  - title: B\n',
  });
  const at = new TerminalSession({ cwd, args: ['--at', '/sessions/1/topics'] });
  await at.see('0 words');
  at.send('Topics of B');
  writeFileSync(
    join(cwd, 'report.yaml'),
    '# new\nlanguage: en\ntitle: New\nsessions:\n  - title: Before\n  - title: A\n  - title: B # b\n',
  );
  await at.press(save, 'Conclusions');
  const text = readFileSync(join(cwd, 'report.yaml'), 'utf8');
  expect(text).toBe(
    '# new\nlanguage: en\ntitle: New\nsessions:\n  - title: Before\n  - title: A\n  - title: B # b\n    topics: Topics of B\n',
  );
});

test('where the same answer was changed, both are shown and asked for', async () => {
  const before = 'language: en\nsummary: Old\n';
  const cwd = await temporaryFolder({ 'report.yaml': before });
  const at = new TerminalSession({ cwd, args: ['--at', '/summary'] });
  await at.see('Old');
  await at.press(' and mine', 'mine');
  writeFileSync(join(cwd, 'report.yaml'), before.replace('Old', 'Theirs'));
  await at.press(save, 'Somebody else changed this answer');
  expect(at.recent()).toMatch(/Yours\s+Old and mine/);
  expect(at.recent()).toMatch(/in the file\s+Theirs/);
  await at.press(`${down}${down}${enter}`, 'Theirs');
  await at.press(save, '✓');
  expect(answer(cwd, '/summary')).toBe('Old and mine\n\nTheirs\n');
});

test('one session at a time, and a lock that was left behind is no hindrance', async () => {
  const cwd = await temporaryFolder({ 'report.yaml': 'language: en\n' });
  const first = new TerminalSession({ cwd });
  await first.see('Your report');
  const second = new TerminalSession({ cwd });
  await second.see('in another window already');
  expect(await second.exit).toMatchObject({ code: 2 });
  first.kill('SIGKILL');
  await first.exit;
  const third = new TerminalSession({ cwd });
  await third.see('Your report');
});

test('the editor of $VISUAL gets the text, and its note is taken out again', async () => {
  const cwd = await temporaryFolder({
    'report.yaml': 'language: en\nsummary: Old\n',
    'edit.sh':
      'grep -q "not part of the answer" "$2" && printf "%s by the editor\\n\\n- x\\n" "$1" >> "$2"\n',
  });
  const at = new TerminalSession({
    cwd,
    args: ['--at', '/summary'],
    env: { VISUAL: `sh ${cwd}/edit.sh added` },
  });
  await at.see('Old');
  await at.press(KEYS.editor, '- x');
  await at.press(save, '✓');
  expect(answer(cwd, '/summary')).toBe('Old\nadded by the editor\n\n- x\n');
});

const POINTERS = [...form.byPath.values()]
  .filter((field) => field.kind !== 'group' && field.kind !== 'list')
  .map((field) => `/${field.path.replaceAll('[]', '.0').replaceAll('.', '/')}`);

test('after Ctrl-C at any question of the form one goes on where one was', { timeout: 120_000 }, async () => {
  const before = '# c\nlanguage: en # c\n';
  for (const pointer of POINTERS) {
    const cwd = await temporaryFolder({ 'report.yaml': before });
    const at = new TerminalSession({ cwd, args: ['--at', pointer] });
    const isText =
      (await at.see(`${STOP.key} stop`)).includes('save and go on') && !at.recent().includes('choose');
    if (isText) await at.press('half an answ', '> half an answ'.slice(2));
    at.send(stop);
    expect(await at.exit).toMatchObject({ code: 130 });
    expect(readFileSync(join(cwd, 'report.yaml'), 'utf8')).toBe(before);
    const again = new TerminalSession({ cwd, args: isText ? [] : ['--at', pointer] });
    if (isText) {
      await again.see('Last time you were writing');
      await again.press(enter, 'half an answ');
    } else await again.see(`${STOP.key} stop`);
    again.send(stop);
    expect(await again.exit).toMatchObject({ code: 130 });
  }
});

test(
  'a process killed at any moment leaves a whole file with all answers given',
  { timeout: 120_000 },
  async () => {
    const before = '# c\nlanguage: en\nvenue: # v\n  name:\n  city:\n  country: # l\nsummary: Kept\n';
    const cwd = await temporaryFolder({ 'report.yaml': before });
    const given = ['Hall', 'Bangkok', 'Thailand'];
    for (let round = 0; round < 50; round += 1) {
      writeFileSync(join(cwd, 'report.yaml'), before);
      const at = new TerminalSession({ cwd, args: ['--at', '/venue/name'] });
      await at.see(`${STOP.key} stop`);
      const killed = new Promise((done) => setTimeout(done, Math.random() * 150));
      for (const text of given) at.pty.write(`\u0015${text}${enter}`);
      await killed;
      at.pty.kill('SIGKILL');
      await at.exit;
      const source = read(cwd);
      const { venue } = source.value as { venue: Record<string, string | null> };
      const saved = Object.values(venue).filter((text) => text !== null);
      expect(source.diagnostics).toEqual([]);
      expect(given.slice(0, saved.length)).toEqual(saved);
      expect(saved.length).toBeGreaterThanOrEqual(
        given.filter((text) => new RegExp(`✓.*: ${text}`).test(at.raw)).length,
      );
      const text = readFileSync(join(cwd, 'report.yaml'), 'utf8');
      expect(text).toMatch(
        /^# c\nlanguage: en\nvenue: # v\n {2}name:.*\n {2}city:.*\n {2}country:.* # l\nsummary: Kept\n$/,
      );
    }
    const last = new TerminalSession({ cwd });
    await last.see(`${STOP.key} stop`);
    expect(readdirSync(cwd).sort()).toEqual(['.bapa', 'report.yaml']);
  },
);

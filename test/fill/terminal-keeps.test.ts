/** Ways in which a text could be lost, changed or misplaced by other programs, in a real terminal. The files are judged. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { valueAt } from '../../src/form/value-at.ts';
import { parseSource } from '../../src/report/parse-source.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { KEYS, TerminalSession } from './terminal-session.ts';

const { enter, escape, down, save, skip, stop, editor } = KEYS;
const SESSIONS = (...titles: string[]) =>
  `language: en\nsessions:\n${titles.map((title) => `  - title: ${title}\n`).join('')}`;

/** An answer in a file; a text without its last line break. */
function answer(folder: string, pointer: string, file = 'report.yaml'): unknown {
  const value = valueAt(parseSource(readFileSync(join(folder, file), 'utf8')).value, pointer);
  return typeof value === 'string' ? value.trimEnd() : value;
}

function write(folder: string, text: string): void {
  writeFileSync(join(folder, 'report.yaml'), text);
}

function fillAt(cwd: string, pointer: string, env: Record<string, string> = {}): TerminalSession {
  return new TerminalSession({ cwd, args: ['--at', pointer], env });
}

/** Waits until another program has made a file, and a little for what comes of it. */
async function untilThere(path: string): Promise<void> {
  while (!existsSync(path)) await new Promise((wake) => setTimeout(wake, 20));
  await new Promise((wake) => setTimeout(wake, 150));
}

/** Types at a question and ends all there. */
async function typeAndStop(cwd: string, pointer: string, text: string): Promise<void> {
  const at = fillAt(cwd, pointer);
  await at.see('Ctrl-C');
  await at.press(text, text);
  at.send(stop);
  expect(await at.exit).toMatchObject({ code: 130 });
}

describe('a half-written text knows what it belongs to', () => {
  test('its answer was changed since: both are shown, and neither is overwritten unseen', async () => {
    const cwd = await temporaryFolder({ 'report.yaml': 'language: en\nsummary: Old\n' });
    await typeAndStop(cwd, '/summary', ' half');
    write(cwd, 'language: en\nsummary: Theirs');
    const at = fillAt(cwd, '/summary');
    await at.see('Theirs');
    await at.press(`${down}${down}${enter}`, 'Old half');
    await at.press(save, '✓');
    expect(answer(cwd, '/summary')).toBe('Old half\n\nTheirs');
  });

  test.each([
    ['a session was put in before', SESSIONS('Alpha', 'New', 'Beta'), '/sessions/2/topics'],
    ['the order was changed', SESSIONS('Beta', 'Alpha'), '/sessions/0/topics'],
  ])('%s: it goes with its session', async (_, now, expected) => {
    const cwd = await temporaryFolder({ 'report.yaml': SESSIONS('Alpha', 'Beta') });
    await typeAndStop(cwd, '/sessions/1/topics', 'About Beta');
    write(cwd, now);
    const at = new TerminalSession({ cwd });
    await at.see(/Session I+: Beta › Topics/);
    await at.press(enter, 'About Beta');
    await at.press(save, '✓');
    expect(answer(cwd, expected)).toBe('About Beta');
  });

  test('its session was taken out: it is offered, and put where a person says', async () => {
    const cwd = await temporaryFolder({ 'report.yaml': SESSIONS('Alpha', 'Beta', 'Gamma') });
    await typeAndStop(cwd, '/sessions/1/topics', 'About Beta');
    write(cwd, SESSIONS('Alpha', 'Gamma'));
    const at = new TerminalSession({ cwd });
    await at.see('Session II: Beta');
    // Later: nothing happens to it.
    await at.press(enter, 'Your report');
    await at.press('q', 'All answers');
    await at.exit;
    const again = new TerminalSession({ cwd });
    await again.see('Put it here: Session II: Gamma');
    await again.press(`\u001B[H${down}${enter}`, 'About Beta');
    await again.press(save, '✓');
    expect(answer(cwd, '/sessions')).toEqual([{ title: 'Alpha' }, { title: 'Gamma', topics: 'About Beta' }]);
  });

  test('its session has another title: put there, it is the text in the field at once', async () => {
    const session = (title: string) => `sessions:\n  - title: ${title}\n    topics: Old\n`;
    const cwd = await temporaryFolder({ 'report.yaml': session('Alpha') });
    await typeAndStop(cwd, '/sessions/0/topics', ' and new');
    write(cwd, session('Alpha and more'));
    const at = new TerminalSession({ cwd });
    await at.see('Put it here: Session I: Alpha and more');
    await at.press(`\u001B[H${enter}`, 'Old and new');
    await at.press(save, '✓');
    expect(answer(cwd, '/sessions/0')).toEqual({ title: 'Alpha and more', topics: 'Old and new' });
  });

  test('its report was renamed: it is offered in the report that is there', async () => {
    const cwd = await temporaryFolder({ 'report.yaml': 'language: en\n' });
    await typeAndStop(cwd, '/needs', 'Half a need');
    renameSync(join(cwd, 'report.yaml'), join(cwd, 'final.yaml'));
    const at = new TerminalSession({ cwd, args: ['final.yaml'] });
    await at.see('which is not in this folder any more');
    await at.press(`\u001B[H${enter}`, '3 words');
    await at.press(save, '✓');
    expect(answer(cwd, '/needs', 'final.yaml')).toBe('Half a need');
    at.send(stop);
    await at.exit;
    expect(readdirSync(cwd)).toEqual(['final.yaml']);
  });

  test('an area before it was taken out: it goes with its own', async () => {
    const cwd = await temporaryFolder({ 'report.yaml': 'priority_areas:\n  - Alpha\n  - Beta\n' });
    const at = fillAt(cwd, '/priority_areas/1');
    await at.see('Beta');
    await at.press(' half', 'Beta half');
    await at.press(escape, 'Your report');
    at.send(stop);
    await at.exit;
    const second = fillAt(cwd, '/priority_areas/0');
    await second.see('Last time');
    await second.press(`${down}${enter}`, 'Alpha');
    await second.press(`\u0015${save}`, 'taken out');
    second.send(stop);
    await second.exit;
    const third = fillAt(cwd, '/priority_areas/0');
    await third.see('Beta half');
    await third.press(save, '✓');
    expect(answer(cwd, '/priority_areas')).toEqual(['Beta half']);
  });

  test('what a second session has kept is not overwritten', async () => {
    const cwd = await temporaryFolder({ 'report.yaml': 'language: en\n' });
    const first = fillAt(cwd, '/needs');
    await first.see('0 words');
    await first.press('first', '1 word');
    rmSync(join(cwd, '.bapa'), { recursive: true, force: true });
    await typeAndStop(cwd, '/trends', 'second');
    await first.press(' more', '2 words');
    first.send(stop);
    await first.exit;
    const state = readFileSync(join(cwd, '.bapa/state/report.yaml.json'), 'utf8');
    expect(state).toContain('"second"');
    expect(state).toContain('"first more"');
  });
});

describe('the place of an open question is followed', () => {
  test('a session was put in before: one goes on in the same session', async () => {
    const cwd = await temporaryFolder({ 'report.yaml': SESSIONS('Alpha', 'Beta') });
    const at = fillAt(cwd, '/sessions/1/topics');
    await at.see('0 words');
    await at.press('Topics of Beta', '3 words');
    write(cwd, SESSIONS('New', 'Alpha', 'Beta'));
    await at.press(save, 'Session III: Beta');
    await at.press(`Agreed by Beta${save}`, 'Action point');
    expect(answer(cwd, '/sessions')).toEqual([
      { title: 'New' },
      { title: 'Alpha' },
      { title: 'Beta', topics: 'Topics of Beta', conclusions: 'Agreed by Beta' },
    ]);
  });

  test('somebody else adds a recommendation too: one goes on in one’s own', async () => {
    const before = 'language: en\nrecommendations:\n  - action: First\n';
    const cwd = await temporaryFolder({ 'report.yaml': before });
    const at = fillAt(cwd, '/recommendations/1/action');
    await at.see('0 words');
    await at.press('Mine', '1 word');
    write(cwd, `${before}  - action: Theirs\n`);
    await at.press(save, 'Addressed to');
    await at.press(`Me${enter}`, 'Timeframe');
    expect(answer(cwd, '/recommendations')).toEqual([
      { action: 'First' },
      { action: 'Theirs' },
      { action: 'Mine', addressed_to: 'Me' },
    ]);
  });

  test('its session was taken out: nothing is saved in another, and the text is kept', async () => {
    const cwd = await temporaryFolder({ 'report.yaml': SESSIONS('Alpha', 'Beta', 'Gamma') });
    const at = fillAt(cwd, '/sessions/1/topics');
    await at.see('0 words');
    await at.press('About Beta', '2 words');
    write(cwd, SESSIONS('Alpha', 'Gamma'));
    await at.press(save, 'Put it here');
    expect(readFileSync(join(cwd, 'report.yaml'), 'utf8')).toBe(SESSIONS('Alpha', 'Gamma'));
    at.send(stop);
    await at.exit;
    expect(readFileSync(join(cwd, '.bapa/state/report.yaml.json'), 'utf8')).toContain('About Beta');
  });

  test('nothing was typed: there is nothing to save', async () => {
    const cwd = await temporaryFolder({ 'report.yaml': 'language: en\nsummary: Old\ntype: regional\n' });
    const at = fillAt(cwd, '/summary');
    await at.see('Old');
    write(cwd, 'language: en\nsummary: Theirs\ntype: thematic');
    await at.press(save, 'Your report');
    expect(answer(cwd, '/summary')).toBe('Theirs');
  });

  test('the report is gone: the text stays, and so does bapa', async () => {
    const cwd = await temporaryFolder({ 'report.yaml': 'language: en\n' });
    const at = fillAt(cwd, '/needs');
    await at.see('0 words');
    await at.press('A need', '2 words');
    rmSync(join(cwd, 'report.yaml'));
    mkdirSync(join(cwd, 'report.yaml'));
    await at.press(save, 'Not saved');
    await at.press(escape, 'Your report');
    rmSync(join(cwd, 'report.yaml'), { recursive: true });
    write(cwd, 'language: en');
    at.send(stop);
    await at.exit;
    const again = fillAt(cwd, '/needs');
    await again.see('A need');
    await again.press(save, '✓');
    expect(answer(cwd, '/needs')).toBe('A need');
  });
});

describe('what the form does not know', () => {
  test.each([
    ['/themes', 'themes: [sharing-experiences, Oceans and rivers]'],
    ['/themes', 'themes: Oceans and rivers'],
    ['/type', 'type: National dialogue'],
    ['/type', 'type: [regional]'],
  ])('%s: it is shown and stays: %s', async (pointer, line) => {
    const before = `language: en # c\n${line} # d\n`;
    const cwd = await temporaryFolder({ 'report.yaml': before });
    const at = fillAt(cwd, pointer);
    await at.see('not one of the form');
    await at.press(enter, 'Ctrl-C');
    expect(readFileSync(join(cwd, 'report.yaml'), 'utf8')).toBe(before);
  });

  test('another choice is added to it', async () => {
    const cwd = await temporaryFolder({
      'report.yaml': 'themes: [sharing-experiences, Oceans and rivers]\n',
    });
    const at = fillAt(cwd, '/themes');
    await at.see('Oceans and rivers');
    await at.press(` ${enter}`, '✓');
    expect(answer(cwd, '/themes')).toEqual(['sharing-experiences', 'Oceans and rivers', 'overarching']);
  });
});

describe('the editor is another program', () => {
  const OLD = 'language: en\nsummary: Old\n';

  async function edit(script: string, before = OLD) {
    const cwd = await temporaryFolder({ 'report.yaml': before, 'edit.sh': script });
    return { cwd, at: fillAt(cwd, '/summary', { VISUAL: `sh ${cwd}/edit.sh` }) };
  }

  test.each<[string, string, string]>([
    ['it ends with an error', 'printf "new\\n" >> "$1"; exit 1', 'Old\nnew'],
    [
      'it saves UTF-16 with a mark',
      'printf "\\376\\377\\000U\\000n\\000 \\000\\351\\000t\\000\\351" > "$1"',
      'Un été',
    ],
    [
      'it saves UTF-16 without a mark',
      'printf "U\\000n\\000 \\000\\351\\000t\\000\\351\\000" > "$1"',
      'Un été',
    ],
    ['it saves Windows-1252', 'printf "Un \\351t\\351 \\200" > "$1"', 'Un été €'],
    ['the text stands above the note', 'printf "above\\n" | cat - "$1" > x; cp x "$1"', 'above\n\nOld'],
    ['the text stands in the note', 'sed "1a between" "$1" > x; cp x "$1"', 'between\n\nOld'],
    ['the note’s first line is gone', 'sed 1d "$1" > x; cp x "$1"', 'Old'],
    [
      'the note’s end is gone, and there is an arrow',
      'sed "1s/-->//; s/Old/A --> B/" "$1" > x; cp x "$1"',
      'A --> B',
    ],
    ['it leaves nothing', ': > "$1"', 'Old'],
    ['it saves with CR LF', 'sed "s/$/\\r/" "$1" > x; cp x "$1"; printf "new\\r\\n" >> "$1"', 'Old\nnew'],
  ])('%s', async (_, script, expected) => {
    const { cwd, at } = await edit(`trap "touch ended" EXIT\n${script}`);
    await at.see('Old');
    at.send(editor);
    await untilThere(join(cwd, 'ended'));
    await at.see('Ctrl-C');
    await at.press(save, 'Your report');
    expect(answer(cwd, '/summary')).toBe(expected);
    expect(readdirSync(join(cwd, '.bapa/state')).filter((name) => name.endsWith('.md'))).toEqual([]);
  });

  test('it comes back at once and saves later', async () => {
    const { cwd, at } = await edit('(sleep 0.4; printf "new\\n" >> "$1") >/dev/null 2>&1 &');
    await at.see('Old');
    await at.press(editor, 'press Enter here');
    await new Promise((wake) => setTimeout(wake, 800));
    await at.press(enter, 'new');
    await at.press(save, '✓');
    expect(answer(cwd, '/summary')).toBe('Old\nnew');
  });

  test('it saves after bapa had looked: the newer text is shown before anything is saved', async () => {
    const { cwd, at } = await edit(
      '(sleep 0.6; printf "late\\n" >> "$1") >/dev/null 2>&1 & printf "first\\n" >> "$1"',
    );
    await at.see('Old');
    await at.press(editor, 'first');
    await new Promise((wake) => setTimeout(wake, 900));
    await at.press(save, 'late');
    await at.press(save, '✓');
    expect(answer(cwd, '/summary')).toBe('Old\nfirst\nlate');
  });

  test.each(['SIGTERM', 'SIGKILL', 'SIGHUP'])(
    '%s while it is open: what it saved is offered next time',
    async (signal) => {
      const { cwd, at } = await edit('trap "" HUP; printf "new\\n" >> "$1"; touch opened; sleep 1');
      await at.see('Old');
      at.send(editor);
      await untilThere(join(cwd, 'opened'));
      at.kill(signal);
      await at.exit;
      const again = new TerminalSession({ cwd });
      await again.see('Last time you were writing: A. Summary');
      await again.press(enter, 'new');
      await again.press(save, '✓');
      expect(answer(cwd, '/summary')).toBe('Old\nnew');
    },
  );

  test('it writes once more when its answer is in the report: that is offered next time', async () => {
    const { cwd, at } = await edit('printf "new\\n" >> "$1"; cp "$1" kept; echo "$1" > path');
    await at.see('Old');
    await at.press(editor, 'new');
    // The screen is drawn once more when the terminal is bapa's again.
    await sleep(300);
    await at.press(save, '✓');
    at.send(stop);
    await at.exit;
    mkdirSync(join(cwd, '.bapa/state'), { recursive: true });
    writeFileSync(
      readFileSync(join(cwd, 'path'), 'utf8').trim(),
      `${readFileSync(join(cwd, 'kept'), 'utf8')}later\n`,
    );
    const again = new TerminalSession({ cwd });
    await again.see('Last time you were writing: A. Summary');
    again.send(enter);
    await again.see('Which one');
    await again.press(enter, 'later');
    await again.press(save, '✓');
    expect(answer(cwd, '/summary')).toBe('Old\nnew\nlater');
  });

  test('how to leave vi is said in its file', async () => {
    const cwd = await temporaryFolder({
      'report.yaml': OLD,
      vi: '#!/bin/sh\ncp "$1" seen\necho left >> "$1"\n',
    });
    chmodSync(join(cwd, 'vi'), 0o755);
    const at = fillAt(cwd, '/summary', { EDITOR: `${cwd}/vi` });
    await at.see('Old');
    await at.press(editor, 'left');
    expect(readFileSync(join(cwd, 'seen'), 'utf8')).toContain('To leave vi: press Esc, type :wq');
  });

  test('Ctrl-E goes to the end of a line where it opens no editor', async () => {
    const cwd = await temporaryFolder({ 'report.yaml': 'title: Work\n' });
    const at = fillAt(cwd, '/title');
    await at.see('> Work');
    await at.press(`\u0001${editor}shop`, '> Workshop');
    await at.press(enter, '✓');
    expect(answer(cwd, '/title')).toBe('Workshop');
  });
});

describe('“kept” is said when it is', () => {
  test('the folder was renamed: the text is printed, and no folder is made in its place', async () => {
    const above = await temporaryFolder({ 'here/report.yaml': 'language: en\n' });
    const cwd = join(above, 'here');
    const at = fillAt(cwd, '/needs');
    await at.see('0 words');
    await at.press('A need that nobody must lose', '6 words');
    renameSync(cwd, join(above, 'there'));
    await at.press(save, 'Not saved');
    await at.press(escape, 'could not be kept');
    at.send(stop);
    expect(await at.exit).toMatchObject({ code: 130 });
    expect(at.recent()).toMatch(/printed below[^]*A need that nobody must lose/);
    expect(readdirSync(above)).toEqual(['there']);
  });

  test('a text that would make the report too large is not saved, and stays', async () => {
    const before = `language: en\nsummary: |\n  ${'word '.repeat(199_700)}\ntitle: T\n`;
    const cwd = await temporaryFolder({ 'report.yaml': before });
    const at = fillAt(cwd, '/title');
    await at.see('> T');
    await at.press('x'.repeat(3000), 'xxx');
    await at.press(enter, 'larger than 1 MB');
    expect(readFileSync(join(cwd, 'report.yaml'), 'utf8')).toBe(before);
    await at.press(skip, 'is kept');
  });
});

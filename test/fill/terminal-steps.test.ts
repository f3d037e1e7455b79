/** What is taken back and done again after it was saved, in a real terminal. The files are judged. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answerIn, fillAt, reportIn, stopped } from './fill-at.ts';
import { controlCode } from './keys.ts';
import { KEYS, TerminalSession } from './terminal-session.ts';

const { enter, escape, down, save, skip } = KEYS;
const UNDO = controlCode('Ctrl-Z');
const REDO = controlCode('Ctrl-Y');
const CLEAR = controlCode('Ctrl-U');
const SUMMARY = 'language: en # c\nsummary: | # d\n  One.\n\n  Two. # no comment\ntrends: T\n';

describe('an answer that was emptied by mistake', () => {
  test('comes back, with its comments, and goes again', async () => {
    const { cwd, at } = await fillAt('/summary', SUMMARY);
    await at.press(CLEAR + save, 'taken out');
    expect(answerIn(cwd, '/summary')).toBeNull();
    await at.press(UNDO, 'Taken back: A. Summary');
    expect(reportIn(cwd)).toBe(SUMMARY);
    await at.see('Two.');
    await at.press(REDO, 'Done again: A. Summary');
    expect(answerIn(cwd, '/summary')).toBeNull();
    await at.press(UNDO, 'Taken back');
    expect(reportIn(cwd)).toBe(SUMMARY);
  });

  test('comes back at the next question, where nothing was typed yet', async () => {
    const { cwd, at } = await fillAt('/venue/name', 'venue:\n  name: Hall\n');
    await at.press(CLEAR + enter, 'The city or town');
    await at.press(`Bang${UNDO}${UNDO}${UNDO}`, '> ');
    // Whoever takes back what is typed here does not take back what was saved before.
    expect(answerIn(cwd, '/venue')).toEqual({ name: null });
    await at.press(escape, 'The building');
    await at.press(UNDO, '> Hall');
    expect(answerIn(cwd, '/venue')).toEqual({ name: 'Hall' });
  });

  test('comes back into what another program has written since', async () => {
    const { cwd, at } = await fillAt('/summary', SUMMARY);
    await at.press(CLEAR + save, 'taken out');
    writeFileSync(join(cwd, 'report.yaml'), `${reportIn(cwd)}needs: theirs\n`);
    await at.press(UNDO, 'Taken back');
    expect(answerIn(cwd, '')).toEqual({
      language: 'en',
      summary: 'One.\n\nTwo. # no comment\n',
      trends: 'T',
      needs: 'theirs',
    });
  });

  test('is asked for where another program has answered the same question since', async () => {
    const { cwd, at } = await fillAt('/summary', 'language: en\nsummary: Mine\n');
    await at.press(CLEAR + save, 'taken out');
    const theirs = 'language: en\nsummary: Theirs\n';
    writeFileSync(join(cwd, 'report.yaml'), theirs);
    await at.press(UNDO, 'Which one');
    expect(reportIn(cwd)).toBe(theirs);
    await at.see(/Yours\s+Mine/);
    await new Promise((wake) => setTimeout(wake, 800));
    await at.press(`${down}${enter}`, 'Theirs');
    expect(reportIn(cwd)).toBe(theirs);
  });
});

describe('an item that was taken out', () => {
  const SESSIONS =
    'language: en\nsessions:\n  # about A\n  - title: A\n  - title: B # b\n    topics: |\n      Much\n      text\n  - title: C\n';

  async function removed() {
    const { cwd, at } = await fillAt('/sessions', SESSIONS);
    await at.see('Session II: B');
    await at.press('2', '> Session II');
    await at.press('r', 'Remove this?');
    await at.press(`${down}${enter}`, 'Removed: Session II: B');
    expect(answerIn(cwd, '/sessions')).toEqual([{ title: 'A' }, { title: 'C' }]);
    return { cwd, at };
  }

  test('comes back to the letter, goes, and comes again', async () => {
    const { cwd, at } = await removed();
    await at.see('Ctrl-Z undo');
    await at.press(UNDO, 'Taken back: Session II: B');
    expect(reportIn(cwd)).toBe(SESSIONS);
    await at.press(REDO, 'Done again: Session II: B');
    expect(answerIn(cwd, '/sessions')).toEqual([{ title: 'A' }, { title: 'C' }]);
    await at.press(UNDO, 'Taken back');
    expect(reportIn(cwd)).toBe(SESSIONS);
  });

  test('comes back from the overview, beside what another program has written since', async () => {
    const { cwd, at } = await removed();
    const now = 'language: en\nsessions:\n  - title: New\n  - title: A\n  - title: C\n    topics: theirs\n';
    writeFileSync(join(cwd, 'report.yaml'), now);
    await at.press(escape, 'Your report');
    await at.press(UNDO, 'Taken back: ');
    expect(answerIn(cwd, '/sessions')).toEqual([
      { title: 'New' },
      { title: 'B', topics: 'Much\ntext\n' },
      { title: 'A' },
      { title: 'C', topics: 'theirs' },
    ]);
    await at.press(REDO, 'Done again: ');
    expect(answerIn(cwd, '/sessions')).toEqual([
      { title: 'New' },
      { title: 'A' },
      { title: 'C', topics: 'theirs' },
    ]);
  });

  test('the only one, and one of texts', async () => {
    const before = 'language: en\npriority_areas: [Water]\n';
    const { cwd, at } = await fillAt('/priority_areas/0', before);
    await at.press(CLEAR + save, 'taken out');
    await at.press(UNDO, 'Taken back');
    expect(reportIn(cwd)).toBe(before);
  });
});

test('an order that was changed, and a new item, are taken back', async () => {
  const before = 'language: en\nrecommendations:\n  - action: One\n  - action: Two\n';
  const { cwd, at } = await fillAt('/recommendations', before);
  await at.press('1', '> 1. One');
  await at.press('m', '↕ 1. One');
  await at.press(`${down}${enter}`, '1. Two');
  expect(answerIn(cwd, '/recommendations')).toEqual([{ action: 'Two' }, { action: 'One' }]);
  await at.press('a', 'Action to be taken');
  await at.press(`Three${save}`, 'Addressed to');
  await at.press(`All${enter}`, 'Timeframe');
  expect(answerIn(cwd, '/recommendations')).toHaveLength(3);
  await at.press(UNDO, 'Addressed to');
  await at.press(UNDO, 'Taken back: 3. Three');
  await at.press(UNDO, '1. One');
  expect(reportIn(cwd)).toBe(before);
  await at.press(REDO + REDO + REDO, /Done again: .*Addressed to/);
  expect(answerIn(cwd, '/recommendations')).toEqual([
    { action: 'Two' },
    { action: 'One' },
    { action: 'Three', addressed_to: 'All' },
  ]);
});

test('a report that is gone takes nothing back, and says so', async () => {
  const { cwd, at } = await fillAt('/summary', SUMMARY);
  await at.press(CLEAR + save, 'taken out');
  const now = 'summary: [broken\n';
  writeFileSync(join(cwd, 'report.yaml'), now);
  await at.press(UNDO, 'cannot be read now');
  expect(reportIn(cwd)).toBe(now);
  writeFileSync(join(cwd, 'report.yaml'), 'summary:\n');
  await at.press(UNDO, 'Taken back');
  expect(answerIn(cwd, '/summary')).toBe('One.\n\nTwo. # no comment');
});

test('the answer of the session before is copied by a key that is named only there', async () => {
  const before = 'language: en\nsessions:\n  - title: A\n    theme: Oceans\n  - title: B\n';
  const { cwd, at } = await fillAt('/sessions/1/theme', before);
  expect(at.recent()).toContain('Ctrl-P copy the one before');
  expect(at.recent()).toMatch(/Session II: B · 1 of \d/);
  await at.press(controlCode('Ctrl-P'), '> Oceans');
  await at.press(enter, '✓ Session II: B › Theme');
  expect(answerIn(cwd, '/sessions/1/theme')).toBe('Oceans');
  await at.press(skip, 'Ctrl-C');
  const { at: other } = await fillAt('/sessions/0/theme', before);
  expect(other.recent()).not.toContain('Ctrl-P');
});

test('marks of a checklist are kept by Esc and by Ctrl-C, and are not in the report yet', async () => {
  const { cwd, at } = await fillAt('/themes');
  await at.press('2', '[x]');
  await at.press(' ', '[ ]');
  await at.press('3', '[x]');
  await at.press(escape, 'is not in the report yet');
  expect(answerIn(cwd, '/themes')).toBeUndefined();
  expect(await stopped(at)).toBe(130);
  const again = new TerminalSession({ cwd });
  await again.see('Last time you were writing');
  await again.press(enter, '[x]');
  await again.press(enter, '✓');
  expect(answerIn(cwd, '/themes')).toEqual(['institutional-framework']);
});

test('what is typed or pasted into a list is shown, and does nothing', async () => {
  const { cwd, at } = await fillAt('/recommendations', 'recommendations:\n  - action: One\n');
  await at.press('xyz', 'was not taken: xyz');
  await at.press('\u001B[200~pasted\rtext\u001B[201~', 'was not taken: xyzpasted text');
  expect(reportIn(cwd)).toBe('recommendations:\n  - action: One\n');
});

test('all half-written texts are offered, one after the other', async () => {
  const { cwd, at } = await fillAt('/summary');
  await at.press(`Half a summary${escape}`, 'not in the report yet');
  await stopped(at);
  const second = new TerminalSession({ cwd, args: ['--at', '/needs'] });
  await second.see('Half a summary');
  await second.press(`${down}${enter}`, 'E. Needs');
  await second.press(`Half a need${escape}`, 'not in the report yet');
  await stopped(second);
  const third = new TerminalSession({ cwd });
  await third.see('Half a need');
  await third.press(enter, 'E. Needs');
  await third.press(save, 'Half a summary');
  await new Promise((wake) => setTimeout(wake, 800));
  await third.press(enter, 'A. Summary');
  await third.press(save, '✓ A. Summary');
  expect(answerIn(cwd, '')).toEqual({ language: 'en', summary: 'Half a summary', needs: 'Half a need' });
});

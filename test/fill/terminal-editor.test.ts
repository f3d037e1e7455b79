/** What an editor does to its file, and what happens to the report meanwhile, in a real terminal. The files are judged. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BAPA_BIN } from '../bapa-bin.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { answerIn, reportIn } from './fill-at.ts';
import { KEYS, TerminalSession } from './terminal-session.ts';

const { enter, escape, down, save, stop, editor } = KEYS;

interface Session {
  readonly title?: string;
  readonly topics?: string;
  readonly conclusions?: string;
}

function reportOf(...sessions: readonly Session[]): string {
  return `language: en\nsessions: ${JSON.stringify(sessions)}\n`;
}

function write(cwd: string, text: string): void {
  writeFileSync(join(cwd, 'report.yaml'), text);
}

function files(cwd: string): string[] {
  const state = join(cwd, '.bapa/state');
  return existsSync(state) ? readdirSync(state).filter((name) => name.endsWith('.md')) : [];
}

async function withEditor(report: string, script: string) {
  const cwd = await temporaryFolder({ 'report.yaml': report, 'edit.sh': script });
  const open = (...args: string[]) =>
    new TerminalSession({ cwd, args, columns: 160, env: { VISUAL: `sh ${cwd}/edit.sh` } });
  return { cwd, open };
}

/** Goes into the editor at a question and ends all there. */
async function editAndStop(at: TerminalSession, seen: string): Promise<void> {
  await at.see('Ctrl-C');
  await at.press(editor, seen);
  await at.press(escape, 'Your report');
  at.send(stop);
  await at.exit;
}

describe('what was typed in the lines of the note is the answer, and the note is not', () => {
  const OLD = 'language: en\nsummary: Old words.\n';
  const NEW = 'New sentence.\n\nOld words.';

  test.each([
    ['before its first line', 'sed -i "1s/^/New sentence. /" "$1"', NEW],
    ['behind its first line', 'sed -i "1s/$/ New sentence./" "$1"', NEW],
    ['where its end was', 'sed -i "1s/ -->/ New sentence./" "$1"', NEW],
    ['where its begin was', 'sed -i "1s/^<!-- bapa:/New sentence./" "$1"', NEW],
    ['and its end is gone', 'sed -i "1s/ -->//" "$1"', 'Old words.'],
    ['and it was broken anew', 'fmt -w 40 "$1" > x; cp x "$1"', 'Old words.'],
    [
      'and it stands behind the text',
      '(sed "/bapa:/d" "$1"; sed -n "/bapa:/p" "$1") > x; cp x "$1"',
      'Old words.',
    ],
  ])('%s', async (_, script, expected) => {
    const { cwd, open } = await withEditor(OLD, `${script}; echo ended >> ended`);
    const at = open('--at', '/summary');
    await at.see('Old words');
    at.send(editor);
    while (!existsSync(join(cwd, 'ended'))) await new Promise((wake) => setTimeout(wake, 20));
    await at.see('Ctrl-S');
    await at.press(save, 'Your report');
    expect(answerIn(cwd, '/summary')).toBe(expected);
  });

  test('inside a sentence of it: nothing is taken out, and it is told', async () => {
    const { cwd, open } = await withEditor(OLD, 'sed -i "1s/Summ/New sentence. Summ/" "$1"');
    const at = open('--at', '/summary');
    await at.see('Old words');
    await at.press(editor, 'note (<!-- bapa: …) is left in the text');
    await at.press(save, 'Your report');
    expect(answerIn(cwd, '/summary')).toBe('<!-- bapa: A. New sentence. Summary -->\n\nOld words.');
  });

  test.each([
    [
      'a session was put before',
      reportOf({ title: 'Zero' }, { title: 'Alpha', topics: 'Old' }),
      '/sessions/1/topics',
    ],
    [
      'the report has another language',
      reportOf({ title: 'Alpha', topics: 'Old' }).replace('en', 'fr'),
      '/sessions/0/topics',
    ],
  ])('%s meanwhile', async (_, now, pointer) => {
    const before = reportOf({ title: 'Alpha', topics: 'Old' });
    const { cwd, open } = await withEditor(before, 'echo new >> "$1"; cp "$1" kept; echo "$1" > path');
    await editAndStop(open('--at', '/sessions/0/topics'), 'new');
    // The editor is still open and saves once more, with the note that it was given.
    const path = readFileSync(join(cwd, 'path'), 'utf8').trim();
    writeFileSync(path, `${readFileSync(join(cwd, 'kept'), 'utf8')}later\n`);
    write(cwd, now);
    const again = open();
    await again.see(/Alpha › (Topics|Sujets)/);
    await again.press(enter, 'later');
    await again.press(save, '✓');
    expect(answerIn(cwd, pointer)).toBe('Old\nnew\nlater');
  });
});

describe('a file of an editor belongs to one answer', () => {
  const ADD = 'echo "$(basename "$1")" >> names; echo "added $(wc -l < names)" >> "$1"';

  test('two half-written texts of the same number do not share one', async () => {
    const { cwd, open } = await withEditor(reportOf({ title: 'Alpha', topics: 'A' }), ADD);
    await editAndStop(open('--at', '/sessions/0/topics'), 'added 1');
    write(cwd, reportOf({ title: 'Zero', topics: 'Z' }, { title: 'Alpha', topics: 'A' }));
    const zero = open('--at', '/sessions/0/topics');
    await zero.see('Alpha › Topics');
    await zero.press(`${down}${enter}`, 'Session I');
    await editAndStop(zero, 'added 2');
    const alpha = open('--at', '/sessions/1/topics');
    await alpha.see('Zero › Topics');
    await alpha.press(`${down}${enter}`, 'added 1');
    await alpha.press(save, '✓');
    alpha.send(stop);
    await alpha.exit;
    expect(answerIn(cwd, '/sessions/1/topics')).toBe('A\nadded 1');
    const last = open('--at', '/sessions/0/topics');
    await last.see('added 2');
    await last.press(save, '✓');
    last.send(stop);
    await last.exit;
    expect(answerIn(cwd, '/sessions/0/topics')).toBe('Z\nadded 2');
    expect(files(cwd)).toEqual([]);
  });

  test('the same answer is given once more while the first window is still open', async () => {
    const { cwd, open } = await withEditor('language: en\n', ADD);
    const at = open('--at', '/summary');
    await at.see('0 words');
    await at.press(editor, 'added 1');
    await at.press(save, '✓');
    at.send(stop);
    await at.exit;
    await editAndStop(open('--at', '/summary'), 'added 2');
    const [first, second] = readFileSync(join(cwd, 'names'), 'utf8').split('\n');
    expect(first).not.toBe(second);
  });
});

test('an editor saves once more when the report of a half-written text was renamed', async () => {
  const { cwd, open } = await withEditor(
    'language: en\n',
    'echo first >> "$1"; cp "$1" kept; echo "$1" > path',
  );
  await editAndStop(open('--at', '/summary'), 'first');
  renameSync(join(cwd, 'report.yaml'), join(cwd, 'final.yaml'));
  const path = readFileSync(join(cwd, 'path'), 'utf8').trim();
  writeFileSync(path, readFileSync(join(cwd, 'kept'), 'utf8').replace(/first\n$/, 'Late words.\n'));
  const at = open('final.yaml');
  await at.see('which is not in this folder any more');
  await at.press(`\u001B[H${enter}`, 'Late words.');
  await at.press(save, '✓');
  at.send(stop);
  await at.exit;
  expect(answerIn(cwd, '/summary', 'final.yaml')).toBe('Late words.');
  expect(files(cwd)).toEqual([]);
});

describe('an editor saves once more when its answer is in the report', () => {
  const BACK = 'cp "$1" kept; echo "$1" > path';
  const LATE = 'Late words.';

  /** The answer is saved, the report changed, and then the editor saves. */
  async function saved(before: string, now: string) {
    const { cwd, open } = await withEditor(before, `echo first >> "$1"; ${BACK}`);
    const at = open('--at', '/sessions/0/conclusions');
    await at.see('0 words');
    await at.press(editor, 'first');
    await at.press(save, '✓');
    at.send(stop);
    await at.exit;
    write(cwd, now);
    const late = () => {
      mkdirSync(join(cwd, '.bapa/state'), { recursive: true });
      const path = readFileSync(join(cwd, 'path'), 'utf8').trim();
      writeFileSync(path, readFileSync(join(cwd, 'kept'), 'utf8').replace('first', LATE));
    };
    return { cwd, open, late };
  }

  test('it is offered for its session, not for the one that has its number by now', async () => {
    const now = reportOf({ title: 'Zero' }, { title: 'Alpha', conclusions: 'first' });
    const { cwd, open, late } = await saved(reportOf({ title: 'Alpha' }), now);
    late();
    const again = open();
    await again.see('Session II: Alpha › Conclusions');
    again.send(enter);
    await again.see('Which one');
    await again.press(enter, LATE);
    await again.press(save, '✓');
    expect(answerIn(cwd, '/sessions')).toEqual([{ title: 'Zero' }, { title: 'Alpha', conclusions: LATE }]);
  });

  test.each([
    ['its session is gone', { title: 'Alpha' }, [{ title: 'Zero' }]],
    ['its session has no title', {}, [{ topics: 'Other' }, { conclusions: 'first' }]],
    [
      'two sessions have its title',
      { title: 'Alpha' },
      [{ title: 'Alpha' }, { title: 'Alpha', conclusions: 'x' }],
    ],
  ])('%s: a person is asked where it belongs', async (_, session, now) => {
    const { cwd, open, late } = await saved(reportOf(session), reportOf(...now));
    late();
    const again = open();
    await again.see(LATE);
    await again.see('Put it here');
    await again.press(enter, 'Your report');
    again.send(stop);
    await again.exit;
    expect(reportIn(cwd)).toBe(reportOf(...now));
    expect(readFileSync(join(cwd, '.bapa/state/report.yaml.json'), 'utf8')).toContain(LATE);
  });

  test('that is told by other commands, and at the end of a session', async () => {
    const now = reportOf({ title: 'Zero' }, { title: 'Alpha', conclusions: 'first' });
    const { cwd, open, late } = await saved(reportOf({ title: 'Alpha' }), now);
    const at = open();
    await at.see('Your report');
    late();
    const { stderr } = spawnSync(process.execPath, [BAPA_BIN, 'status', 'report.yaml'], {
      cwd,
      encoding: 'utf8',
    });
    expect(stderr).toContain('Alpha › Conclusions');
    at.send(stop);
    await at.exit;
    expect(at.recent()).toContain('Alpha › Conclusions');
    expect(files(cwd)).toHaveLength(1);
    expect(basename(files(cwd)[0] ?? '')).toContain('Alpha');
  });

  test.each([
    ['it is offered in the report that is there', 'first', [LATE]],
    ['what is in that report by now is not, and its file goes', LATE, []],
  ])('its report was renamed: %s', async (_, conclusions, offered) => {
    const { cwd, open, late } = await saved(
      reportOf({ title: 'Alpha' }),
      reportOf({ title: 'Alpha', conclusions }),
    );
    late();
    renameSync(join(cwd, 'report.yaml'), join(cwd, 'final.yaml'));
    const at = open('final.yaml');
    if (offered.length > 0) {
      await at.see('which is not in this folder any more');
      await at.press(`\u001B[H${enter}`, 'Which one');
      await at.press(enter, LATE);
      await at.press(save, '✓');
    } else await at.see('Your report');
    at.send(stop);
    await at.exit;
    expect(at.raw.includes(LATE)).toBe(offered.length > 0);
    expect(answerIn(cwd, '/sessions/0/conclusions', 'final.yaml')).toBe(LATE);
    expect(files(cwd)).toEqual([]);
  });

  test('it has saved what is in the report: nothing is said, and the file goes', async () => {
    const now = reportOf({ title: 'Zero' }, { title: 'Alpha', conclusions: LATE });
    const { cwd, open, late } = await saved(reportOf({ title: 'Alpha' }), now);
    late();
    const at = open();
    await at.see('Your report');
    expect(at.raw).not.toContain('Conclusions');
    expect(files(cwd)).toEqual([]);
  });
});

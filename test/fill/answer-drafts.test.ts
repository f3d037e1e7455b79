import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { AnswerDrafts } from '../../src/fill/answer-drafts.ts';
import { writeKept } from '../../src/fill/drafts-file.ts';
import { relocationOfItem } from '../../src/fill/places/relocation.ts';
import { takeLock } from '../../src/workspace/lock.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { testLive } from '../io/test-live.ts';

const SESSIONS = { sessions: [{ title: 'A' }, { title: 'B' }, { title: 'C' }] };
const [AT_A, AT_B, AT_C] = ['/sessions/0/topics', '/sessions/1/topics', '/sessions/2/topics'] as const;

async function threeDrafts() {
  const cwd = await temporaryFolder();
  const path = join(cwd, 'state', 'drafts.json');
  const { stateFiles } = testLive();
  const load = (report: unknown) => AnswerDrafts.load(stateFiles, path, report);
  const drafts = load(SESSIONS);
  for (const pointer of [AT_A, AT_B, AT_C]) drafts.set(pointer, { text: `text of ${pointer}`, was: null });
  return { path, load, drafts };
}

const textsAt = (drafts: AnswerDrafts, ...pointers: string[]) =>
  pointers.map((pointer) => drafts.get(pointer)?.text.match(/\d/)?.[0]);

test('texts follow their items', async () => {
  const { path, load, drafts } = await threeDrafts();
  const moved = { sessions: [{ title: 'B' }, { title: 'C' }, { title: 'A' }] };
  drafts.follow(moved, relocationOfItem('/sessions/0', 2));
  expect(textsAt(drafts, AT_A, AT_B, AT_C)).toEqual(['1', '2', '0']);
  drafts.follow({ sessions: [{ title: 'B' }, { title: 'A' }] }, relocationOfItem('/sessions/1', undefined));
  expect(textsAt(drafts, AT_A, AT_B)).toEqual(['1', '0']);
  expect(drafts.lost.map(({ pointer }) => pointer)).toEqual([AT_B]);
  drafts.saveNow();
  const again = load(SESSIONS);
  expect(again.pointers).toHaveLength(3);
  for (const kept of again.all) again.remove(kept);
  await again.tidy();
  await expect(readFile(path)).rejects.toThrow('ENOENT');
});

test.each<[string, string[], (string | undefined)[], number]>([
  ['one was put in before', ['New', 'A', 'B', 'C'], [undefined, '0', '1', '2'], 0],
  ['the order changed', ['C', 'A', 'B'], ['2', '0', '1'], 0],
  ['one was taken out', ['A', 'C'], ['0', '2'], 1],
])('in a later session texts are found again by the titles: %s', async (_, titles, expected, lost) => {
  const { load, drafts } = await threeDrafts();
  drafts.saveNow();
  const again = load({ sessions: titles.map((title) => ({ title })) });
  expect(textsAt(again, ...titles.map((__, index) => `/sessions/${index}/topics`))).toEqual(expected);
  expect(again.lost).toHaveLength(lost);
});

test('what another session has written meanwhile stays', async () => {
  const { load, drafts } = await threeDrafts();
  const second = load(SESSIONS);
  second.set('/summary', { text: 'theirs', was: null });
  second.saveNow();
  drafts.saveNow();
  drafts.delete(AT_A);
  drafts.saveNow();
  const third = load(SESSIONS);
  expect(third.pointers.toSorted()).toEqual([AT_B, AT_C, '/summary']);
});

test.each(['{"texts": [', '{"texts": [{"pointer": 1, "text": "x", "way": []}, null, {"way": 3}]}'])(
  'a state file that is damaged is as good as none: %s',
  async (content) => {
    const cwd = await temporaryFolder({ 'drafts.json': content });
    expect(AnswerDrafts.load(testLive().stateFiles, join(cwd, 'drafts.json'), {}).all).toEqual([]);
  },
);

test('texts that an older bapa has kept are read', async () => {
  const cwd = await temporaryFolder({
    'drafts.json': '{"version": 1, "texts": {"/sessions/1/topics": "t"}}',
  });
  const drafts = AnswerDrafts.load(testLive().stateFiles, join(cwd, 'drafts.json'), SESSIONS);
  expect(drafts.get(AT_B)).toEqual({ text: 't' });
});

test('a lock is taken over from a process that has ended or whose number is used again', async () => {
  const live = testLive();
  const own = live.processes.own();
  const held = (mark: object) =>
    temporaryFolder({ lock: JSON.stringify(mark) }).then((folder) => takeLock(live, join(folder, 'lock')));
  expect(await held(own)).toMatchObject({ kind: 'taken' });
  expect(await held({ ...own, host: 'elsewhere' })).toMatchObject({ kind: 'taken' });
  expect(await held({ ...own, start: 'earlier' })).toMatchObject({
    kind: own.start === undefined ? 'taken' : 'held',
  });
  expect(await held({ pid: 2 ** 22 + 1, host: own.host })).toMatchObject({ kind: 'held' });
  expect(await held([])).toMatchObject({ kind: 'held' });
});

test.each(['99999999', '-1', '1e9', '0x1', '1.5', '__proto__', ''])(
  'a text by a stranger at no item of a list waits without a question: sessions[%s]',
  async (index) => {
    const cwd = await temporaryFolder();
    const { stateFiles } = testLive();
    const path = join(cwd, 'state', 'drafts.json');
    const pointer = `/sessions/${index}/topics`;
    const { load, drafts } = await threeDrafts();
    drafts.saveNow();
    const kept = load(SESSIONS).all.map((one) => ({ ...one, pointer }));
    stateFiles.writeNow(path, writeKept(kept.slice(0, 1)));
    const again = AnswerDrafts.load(stateFiles, path, SESSIONS);
    expect(again.pointers).toEqual([]);
    expect(again.lost.map((one) => one.pointer)).toEqual([pointer]);
  },
);

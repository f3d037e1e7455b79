import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { AnswerDrafts } from '../../src/fill/answer-drafts.ts';
import { takeLock } from '../../src/workspace/lock.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { testLive } from '../io/test-live.ts';

test('texts follow their items', async () => {
  const cwd = await temporaryFolder();
  const path = join(cwd, 'state', 'drafts.json');
  const drafts = await AnswerDrafts.load(testLive(cwd).stateFiles, path);
  for (const index of [0, 1, 2]) drafts.set(`/sessions/${index}/topics`, `text ${index}`);
  drafts.follow('/sessions/0', 2);
  expect(
    ['/sessions/0/topics', '/sessions/1/topics', '/sessions/2/topics'].map((at) => drafts.get(at)),
  ).toEqual(['text 1', 'text 2', 'text 0']);
  drafts.follow('/sessions/1', undefined);
  expect(drafts.get('/sessions/1/topics')).toBe('text 0');
  drafts.saveNow();
  const again = await AnswerDrafts.load(testLive(cwd).stateFiles, path);
  expect(again.pointers).toHaveLength(2);
  for (const pointer of again.pointers) again.delete(pointer);
  await again.tidy();
  await expect(readFile(path)).rejects.toThrow('ENOENT');
});

test('a state file that is damaged is as good as none', async () => {
  const cwd = await temporaryFolder({ 'drafts.json': '{"texts": [' });
  expect((await AnswerDrafts.load(testLive(cwd).stateFiles, 'drafts.json')).pointers).toEqual([]);
});

test('a lock is taken over from a process that has ended or whose number is used again', async () => {
  const live = testLive('/');
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

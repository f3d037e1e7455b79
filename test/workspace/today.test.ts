import { afterEach, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { createTestIo } from '../io/create-test-io.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';

const { TZ } = process.env;
afterEach(() => {
  if (TZ === undefined) delete process.env['TZ'];
  else process.env['TZ'] = TZ;
});

/** Of the days around it, the last one that is not told to lie in the future: what the command takes for today. */
async function todayAt(now: string, days: readonly string[]): Promise<string | undefined> {
  const cwd = await temporaryFolder(
    Object.fromEntries(days.map((day) => [`${day}.yaml`, `title: x\ndate: ${day}\n`])),
  );
  const io = createTestIo({ cwd, now: new Date(now), env: { LANG: 'en' } });
  await run(['validate', '.', '--format', 'json'], io);
  const { files } = JSON.parse(io.out()) as {
    files: { file: string; diagnostics: { code: string }[] }[];
  };
  const past = files.filter(({ diagnostics }) => diagnostics.every(({ code }) => code !== 'date-in-future'));
  return past
    .map(({ file }) => file.replace('.yaml', ''))
    .sort()
    .at(-1);
}

const DAYS = [
  [
    'a day of June',
    '2018-06-27T10:00:00Z',
    ['2018-05-27', '2018-06-26', '2018-06-27', '2018-06-28', '2018-07-27'],
  ],
  [
    'the last day of a month',
    '2018-06-30T12:00:00Z',
    ['2018-05-30', '2018-06-29', '2018-06-30', '2018-07-01'],
  ],
  [
    'the first day of a month',
    '2018-10-01T12:00:00Z',
    ['2018-09-01', '2018-09-30', '2018-10-01', '2018-10-02'],
  ],
  [
    'the last day of a year',
    '2018-12-31T12:00:00Z',
    ['2018-11-30', '2018-12-30', '2018-12-31', '2019-01-01'],
  ],
  [
    'the first day of a year',
    '2019-01-01T12:00:00Z',
    ['2018-12-01', '2018-12-31', '2019-01-01', '2019-01-02'],
  ],
] as const;

const ZONES = [
  ['Pacific/Auckland', '2018-06-27T11:59:00Z', '2018-06-27'],
  ['Pacific/Auckland', '2018-06-27T12:01:00Z', '2018-06-28'],
  ['America/New_York', '2018-06-28T03:59:00Z', '2018-06-27'],
  ['America/New_York', '2018-06-28T04:01:00Z', '2018-06-28'],
  ['UTC', '2018-06-27T23:59:59Z', '2018-06-27'],
  ['UTC', '2018-06-28T00:00:00Z', '2018-06-28'],
] as const;

test('no day after that of the clock is taken for today, and none before', async () => {
  process.env['TZ'] = 'UTC';
  const found = DAYS.map(async ([name, now, days]) => [name, await todayAt(now, days)] as const);
  const expected = DAYS.map(([name, now]) => [name, now.slice(0, 10)]);
  expect(await Promise.all(found)).toEqual(expected);
});

test('the day is the one of the place where the command runs', async () => {
  for (const [zone, now, day] of ZONES) {
    process.env['TZ'] = zone;
    const found = await todayAt(now, ['2018-06-26', '2018-06-27', '2018-06-28', '2018-06-29']);
    expect(found, `${now} in ${zone}`).toBe(day);
  }
});

import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CASES } from './cases.ts';
import { asProcess, describeOutcome, inProcess, outcomeOf, type Host } from './hosts.ts';

const TABLE = CASES.map((given) => ({
  given,
  name: given[0],
  file: `${given[0].replaceAll(/\W+/g, '-')}.txt`,
}));

describe('bapa', () => {
  test.for(TABLE)('$name', async ({ given, file }) => {
    const outcome = await outcomeOf(inProcess, given);
    await expect(describeOutcome(given, outcome)).toMatchFileSnapshot(`../golden/cli/${file}`);
  });

  test('has no outcome kept of a case that is gone', () => {
    expect(readdirSync('test/golden/cli').sort()).toEqual(TABLE.map(({ file }) => file).sort());
  });
});

// The process is the built command: `npm run build` comes before.
describe.concurrent('bapa as a process of its own does the same', () => {
  test.for(TABLE)('$name', async ({ given }, { onTestFinished }) => {
    const outcome = (host: Host) => outcomeOf(host, given, onTestFinished);
    const [here, there] = await Promise.all([outcome(inProcess), outcome(asProcess)]);
    expect(there).toEqual(here);
  });
});

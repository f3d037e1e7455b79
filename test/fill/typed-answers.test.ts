/** What a refusal says of answers that were typed on the command line. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { BAPA_BIN } from '../bapa-bin.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { reportIn } from './fill-at.ts';

const REPORT = 'language: en\ntitle: Water\n';
const MERGE = '<<<<<<< HEAD\nmine\n=======\ntheirs\n>>>>>>> other\n';

test.each([
  [['--set', 'venue={name: x, name: y}'], /Venue.*“name” appears a second time\.\n/],
  [
    ['--set', 'priority_areas=*x'],
    /--set \/priority_areas\n {2}D\. Priority areas: A text begins with an asterisk/,
  ],
  [['--set', 'sessions=x'], /report\.yaml\n {2}F\. Session summaries: This must be a list/],
  [['--set', `summary=${MERGE}`], /A\. Summary would hold lines of an unfinished merge/],
  [['--answers', 'answers.json'], /A\. Summary would hold lines of an unfinished merge/],
])('%j is refused without lines of a file that nobody has', async (words, told) => {
  const cwd = await temporaryFolder({
    'report.yaml': REPORT,
    'answers.json': JSON.stringify({ summary: MERGE }),
  });
  const { status, stderr } = spawnSync(process.execPath, [BAPA_BIN, 'fill', ...words], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'en' },
  });
  expect(stderr).toMatch(told);
  expect(stderr).not.toMatch(/line \d|:\d+:\d|^ *\d+ \|/m);
  expect(status).toBe(1);
  expect(reportIn(cwd)).toBe(REPORT);
});

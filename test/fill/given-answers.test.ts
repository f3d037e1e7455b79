/** Answers that are given without asking, by a real process. The file is judged. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseSource } from '../../src/report/parse-source.ts';
import { BAPA_BIN } from '../bapa-bin.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';

async function fill(report: string, args: readonly string[], answers = '') {
  const cwd = await temporaryFolder({ 'report.yaml': report, 'answers.yaml': answers });
  const run = spawnSync(process.execPath, [BAPA_BIN, 'fill', ...args], { cwd, encoding: 'utf8' });
  const text = readFileSync(join(cwd, 'report.yaml'), 'utf8');
  return { ...run, text, value: parseSource(text).value };
}

const WORDS: readonly (readonly [set: string, key: string, value: unknown])[] = [
  ['type=Thematic consultation', 'type', 'thematic'],
  ['type=consultation thématique', 'type', 'thematic'],
  ['type=thematic', 'type', 'thematic'],
  ['language=Français', 'language', 'fr'],
  ['themes=Sub-theme ii', 'themes', ['institutional-framework']],
  ['themes=Sous-thème ii', 'themes', ['institutional-framework']],
  ['themes=ii, iv', 'themes', ['institutional-framework', 'means-of-implementation']],
  ['themes=[ii, (b) iv]', 'themes', ['institutional-framework', 'means-of-implementation']],
  ['themes=overarching, Sub-theme i', 'themes', ['overarching', 'comparative-advantages']],
  ['date=27-29 June 2018', 'date', '2018-06-27/2018-06-29'],
  ['sessions=[{title: A, theme: iii}]', 'sessions', [{ title: 'A', theme: 'iii' }]],
  ['prepared_by=[{telephone: +41229170000}]', 'prepared_by', [{ telephone: '+41229170000' }]],
  ['venue/\u200fcity\u200f=Geneva', 'venue', { city: 'Geneva' }],
  ['venue={city: 1.10}', 'venue', { city: '1.10' }],
  ['prepared_by=[{email: mailto:a@example.org}]', 'prepared_by', [{ email: 'a@example.org' }]],
];

test.each(WORDS)('--set %s', async (set, key, value) => {
  const { status, stderr, value: report } = await fill('language: en\n', ['--set', set]);
  expect(stderr).toContain('1 answer written');
  expect(status).toBe(0);
  expect(report).toMatchObject({ [key]: value });
});

test('--answers reads the same words', async () => {
  const answers =
    'type: Thematic consultation\nthemes:\n  - Sub-theme ii\ndate: 27-29 June 2018\nprepared_by:\n  - email: <a@example.org>\n';
  const { status, value } = await fill('language: en\n', ['--answers', 'answers.yaml'], answers);
  expect(status).toBe(0);
  expect(value).toEqual({
    language: 'en',
    type: 'thematic',
    themes: ['institutional-framework'],
    date: '2018-06-27/2018-06-29',
    prepared_by: [{ email: 'a@example.org' }],
  });
});

test('--answers: what stands in a comment is refused with what validate says of it', async () => {
  const { status, stderr, text } = await fill(
    'language: en\n',
    ['--answers', 'answers.yaml'],
    'trends: # New\n',
  );
  expect(status).toBe(1);
  expect(stderr).toMatch(/error missing +answers\.yaml:1:1[^]*stands after “#” is a comment/);
  expect(text).toBe('language: en\n');
});

test.each(['report.docx', 'report.PDF', 'report.docx '])(
  'nothing is written into an empty %s',
  async (name) => {
    const cwd = await temporaryFolder({ [name]: '' });
    const args = [BAPA_BIN, 'fill', '--set', 'summary=x', name];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
    expect(stderr).toContain('the name of a document');
    expect(status).toBe(2);
    expect(readFileSync(join(cwd, name), 'utf8')).toBe('');
  },
);

test.each([
  'type=Themtic consultaton',
  'themes=ii, nothing known',
  'themes=[ii, nothing known]',
  'themes=*a',
])('what is not certain is refused: --set %s', async (set) => {
  const { status, text, stderr } = await fill('language: en\n', ['--set', set]);
  expect(status).toBe(1);
  expect(stderr).toMatch(/unknown-choice|alias-not-usable/);
  expect(text).toBe('language: en\n');
});

test.each(['themes.0=ii', 'themes[1]=iv', 'title.0=x', '/sessions/0/title/2=x'])(
  'a part is not written over the whole answer: --set %s',
  async (set) => {
    const before = 'themes: [overarching, sharing-experiences]\nsessions:\n  - title: A\n';
    const { status, text, stderr } = await fill(before, ['--set', set]);
    expect(status).toBe(2);
    expect(stderr).toContain('Did you mean /');
    expect(text).toBe(before);
  },
);

const LISTS = `language: en
prepared_by:
  - name: Focal point # who
    email: focal@example.org # work
    telephone: "+66 2 555"
organized_by:
  # the host
  - name: WHO
    type: un-entity # as listed
  - name: South Centre # Geneva
    type: intergovernmental
sessions:
  - title: Alpha # day 1
    topics: Of alpha
    action_points: [a, b]
  - title: Beta # day 2
    topics: Of beta
`;

test.each<[set: string, key: string, value: unknown, kept: readonly string[]]>([
  ['prepared_by=[{name: Host}]', 'prepared_by', [{ name: 'Host' }], []],
  [
    'organized_by=[{name: Oxfam}, {name: WHO, type: un-entity}, {name: South Centre}]',
    'organized_by',
    [{ name: 'Oxfam' }, { name: 'WHO', type: 'un-entity' }, { name: 'South Centre' }],
    ['  # the host\n  - name: WHO\n    type: un-entity # as listed\n  - name: South Centre # Geneva\n'],
  ],
  ['sessions=[{title: New}]', 'sessions', [{ title: 'New' }], []],
  [
    'sessions=[{title: New}, {title: Beta, topics: Newer}]',
    'sessions',
    [{ title: 'New' }, { title: 'Beta', topics: 'Newer' }],
    ['- title: Beta # day 2\n    topics: Newer\n'],
  ],
  [
    'sessions=[{title: Beta, topics: Of beta}, {title: New}]',
    'sessions',
    [{ title: 'Beta', topics: 'Of beta' }, { title: 'New' }],
    ['sessions:\n  - title: Beta # day 2\n    topics: Of beta\n  - title: New\n'],
  ],
  [
    'sessions=[{title: Alpha, action_points: [b]}, {title: Beta}]',
    'sessions',
    [{ title: 'Alpha', action_points: ['b'] }, { title: 'Beta' }],
    ['- title: Alpha # day 1\n', '- title: Beta # day 2\n'],
  ],
])('a list that is given is the list, item by item: --set %s', async (set, key, value, kept) => {
  const answers = set.replace('=', ': ');
  for (const [args, file] of [
    [['--set', set], ''],
    [['--answers', 'answers.yaml'], answers],
  ] as const) {
    const { status, text, value: report } = await fill(LISTS, args, file);
    expect(status).toBe(0);
    const items = (report as Record<string, object[]>)[key] ?? [];
    expect(
      items.map((item) => Object.fromEntries(Object.entries(item).filter(([, part]) => part !== null))),
    ).toEqual(value);
    for (const lines of kept) expect(text).toContain(lines);
  }
});

/** A report with as many bytes as may be read, and some fewer. */
function largeReport(free: number): string {
  const head = 'language: en\ntitle: 0190\n';
  return `${head}#${'.'.repeat(1_000_000 - head.length - 2 - free)}\n`;
}

test.each<[string, string[]]>([
  ['--set', ['--set', 'summary=0123456789']],
  ['--answers', ['--answers', 'answers.yaml']],
])('a report does not become too large to be read again: %s', async (_, args) => {
  const before = largeReport(10);
  const { status, stderr, text } = await fill(before, args, 'summary: 0123456789\n');
  expect(stderr).toContain('report.yaml would then be larger than 1 MB');
  expect(status).toBe(1);
  expect(text === before).toBe(true);
});

test('nor by --fix', async () => {
  const cwd = await temporaryFolder({ 'report.yaml': largeReport(0) });
  const run = spawnSync(process.execPath, [BAPA_BIN, 'validate', '--fix'], { cwd, encoding: 'utf8' });
  expect(run.stderr).toContain('report.yaml would then be larger than 1 MB');
  expect(readFileSync(join(cwd, 'report.yaml'), 'utf8') === largeReport(0)).toBe(true);
});

test.each([
  ['fr', 'cet élément n’est pas dans le fichier'],
  ['en', 'is not in the file. '],
])('an item that never was is not said to have gone: %s', async (language, words) => {
  const { status, stderr } = await fill(`language: ${language}\n`, ['--set', 'sessions.7.title=x']);
  expect(stderr.replace(/\s+/g, ' ')).toContain(words);
  expect(status).toBe(1);
});

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BAPA_BIN } from './bapa-bin.ts';
import { run } from '../src/cli/run.ts';
import { createTestIo } from './io/create-test-io.ts';
import { temporaryFolder } from './io/temporary-folder.ts';

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** What a command line is expected to do, in a folder that holds the examples. */
interface Case {
  readonly name: string;
  readonly argv: readonly string[];
  readonly stdin?: string;
  readonly code: number;
  readonly out?: RegExp;
  readonly err?: RegExp;
  /** Files that are there afterwards. */
  readonly files?: readonly string[];
  /** Files that must not be there afterwards. */
  readonly absent?: readonly string[];
}

const CASES: readonly Case[] = [
  { name: 'prints its version', argv: ['--version'], code: 0, out: /^\d+\.\d+\.\d+\n$/ },
  {
    name: 'shows its help when called alone',
    argv: [],
    code: 0,
    out: /Usage: bapa <command>[^]*validate[^]*render/,
  },
  {
    name: 'shows examples in the help of a command',
    argv: ['render', '--help'],
    code: 0,
    out: /Examples:\n {2}bapa render/,
  },
  { name: 'suggests a command', argv: ['rendr'], code: 2, err: /no command “rendr”[^]*“render”/ },
  {
    name: 'suggests an option',
    argv: ['render', '--drfat'],
    code: 2,
    err: /no option “--drfat”[^]*“--draft”/,
  },
  {
    name: 'names the choices of an option',
    argv: ['render', '--to', 'odt'],
    code: 2,
    err: /“odt”[^]*docx, md/,
  },
  {
    name: 'refuses a number that is none',
    argv: ['init', '--sessions', 'x'],
    code: 2,
    err: /--sessions[^]*from 0 to/,
  },
  {
    name: 'asks for the value of an option',
    argv: ['init', '--title'],
    code: 2,
    err: /--title needs a value/,
  },
  { name: 'takes one report only', argv: ['status', 'a.yaml', 'b.yaml'], code: 2, err: /one file only/ },

  {
    name: 'makes a report and its schema',
    argv: ['init'],
    code: 0,
    err: /bapa fill/,
    files: ['report.yaml', '.bapa/report.schema.json'],
  },
  {
    name: 'writes a template to the screen',
    argv: ['init', '-'],
    code: 0,
    out: /^# yaml-language-server[^]*\nlanguage: en\n/,
    absent: ['report.yaml', '.bapa'],
  },
  {
    name: 'fills in title and date',
    argv: ['init', '-', '--title', 'Water: a workshop', '--date', '2018-06-27'],
    code: 0,
    out: /\ntitle: ["']Water: a workshop["']\n[^]*\ndate: ["']?2018-06-27/,
  },
  {
    name: 'gives room for sessions',
    argv: ['init', '-', '--sessions', '3'],
    code: 0,
    out: /(\n {2}- theme:[^]*){3}/,
  },
  { name: 'never replaces a report', argv: ['init', 'geneva-2018.yaml'], code: 1, err: /is there already/ },
  {
    name: 'replaces it when forced',
    argv: ['init', 'geneva-2018.yaml', '--force'],
    code: 0,
    files: ['geneva-2018.yaml'],
  },

  {
    name: 'finds nothing wrong with a complete report',
    argv: ['validate', 'geneva-2018.yaml'],
    code: 0,
    out: /nothing wrong/,
  },
  {
    name: 'tells what is wrong in the form’s words',
    argv: ['validate', 'bangkok-2018-broken.yaml'],
    code: 1,
    out: /organised_by[^]*Did you mean “organized_by”/,
  },
  {
    name: 'fails for unanswered questions',
    argv: ['validate', 'bangkok-2018-draft.yaml'],
    code: 1,
    out: /not answered yet/,
  },
  {
    name: 'only notes them in a draft',
    argv: ['validate', '--draft', 'bangkok-2018-draft.yaml'],
    code: 0,
    out: /note missing/,
  },
  {
    name: 'shows where a quotation mark opens',
    argv: ['validate', 'unclosed-quote.yaml'],
    code: 1,
    out: /unclosed-quote[^]*\^\^\^/,
  },
  {
    name: 'reports every file and the worst exit code',
    argv: ['validate', 'geneva-2018.yaml', 'nowhere.yaml'],
    code: 2,
    out: /no such file/,
  },
  {
    name: 'reads standard input',
    argv: ['validate', '-', '--format', 'json'],
    stdin: 'title: 5\n',
    code: 1,
    out: /"code": "wrong-shape"/,
  },

  {
    name: 'makes a Word file beside the report',
    argv: ['render', 'geneva-2018.yaml'],
    code: 0,
    err: /Written/,
    files: ['geneva-2018.docx'],
  },
  {
    name: 'makes several formats',
    argv: ['render', 'geneva-2018.yaml', '--to', 'md', '--to', 'html'],
    code: 0,
    files: ['geneva-2018.md', 'geneva-2018.html'],
    absent: ['geneva-2018.docx'],
  },
  {
    name: 'takes the format from the name',
    argv: ['render', 'geneva-2018.yaml', '-o', 'out/report.md'],
    code: 0,
    files: ['out/report.md'],
  },
  {
    name: 'writes to standard output',
    argv: ['render', 'geneva-2018.yaml', '--to', 'md', '-o', '-'],
    code: 0,
    out: /\n## A\\?\. Brief summary/,
  },
  {
    name: 'makes no final document of a report with errors',
    argv: ['render', 'bangkok-2018-draft.yaml'],
    code: 1,
    err: /--draft/,
    absent: ['bangkok-2018-draft.docx'],
  },
  {
    name: 'marks a draft and names it so',
    argv: ['render', 'bangkok-2018-draft.yaml', '--draft'],
    code: 0,
    files: ['bangkok-2018-draft.draft.docx'],
  },
  {
    name: 'draws no document from broken YAML',
    argv: ['render', 'unclosed-quote.yaml', '--draft'],
    code: 1,
    err: /cannot be read as a report/,
  },
  {
    name: 'cannot put two formats into one file',
    argv: ['render', 'geneva-2018.yaml', '--to', 'md', '--to', 'html', '-o', 'x'],
    code: 2,
    err: /several formats/,
  },
  {
    name: 'renders all reports of a folder, and fails for those that it cannot',
    argv: ['render', '.', '--to', 'md', '--out-dir', 'out'],
    code: 1,
    err: /Reports rendered: 1 of 4\.\n$/,
    files: ['out/geneva-2018.md'],
    absent: ['geneva-2018.md', 'out/bangkok-2018-draft.md'],
  },
  {
    name: 'says that a file is not there',
    argv: ['render', 'nowhere.yaml'],
    code: 2,
    err: /nowhere\.yaml: There is no such file/,
  },
  { name: 'says that a folder is no report', argv: ['render', 'attachments'], code: 2, err: /folder/ },

  {
    name: 'shows how far a report has come',
    argv: ['status', 'bangkok-2018-draft.yaml'],
    code: 1,
    out: /Session II[^]*Next to answer/,
  },
  {
    name: 'shows that nothing is missing',
    argv: ['status', 'geneva-2018.yaml'],
    code: 0,
    out: /Everything required is answered/,
  },
  {
    name: 'shows it to other programs',
    argv: ['status', 'geneva-2018.yaml', '--format', 'json'],
    code: 0,
    out: /"step": "render"/,
  },
];

const ENV = { TZ: 'UTC', LANG: 'en_US.UTF-8' };

async function inProcess(cwd: string, { argv, stdin = '' }: Case): Promise<Outcome> {
  const io = createTestIo({ cwd, stdin, env: ENV });
  const code = await run(argv, io);
  return { code, out: io.out(), err: io.err() };
}

function asProcess(cwd: string, { argv, stdin = '' }: Case): Promise<Outcome> {
  const env = { ...ENV, PATH: process.env['PATH'], SYSTEMROOT: process.env['SYSTEMROOT'] };
  const done = spawnSync(process.execPath, [BAPA_BIN, ...argv], {
    cwd,
    env,
    input: stdin,
    encoding: 'utf8',
  });
  return Promise.resolve({ code: done.status ?? -1, out: done.stdout, err: done.stderr });
}

describe.each([
  ['in this process', inProcess],
  ['as a process of its own', asProcess],
])('bapa %s', (_, host) => {
  test.each(CASES)('$name', async (given) => {
    const cwd = await examplesFolder();
    const outcome = await host(cwd, given);
    expect(outcome).toMatchObject({ code: given.code });
    if (given.out) expect(outcome.out).toMatch(given.out);
    if (given.err) expect(outcome.err).toMatch(given.err);
    expect(outcome.out + outcome.err).not.toMatch(/^ {4}at /m);
    for (const file of given.files ?? []) expect(existsSync(join(cwd, file)), file).toBe(true);
    for (const file of given.absent ?? []) expect(existsSync(join(cwd, file)), file).toBe(false);
  });
});

describe('bapa render and the files of others', () => {
  const again = async (change: (path: string) => void, ...flags: string[]) => {
    const cwd = await examplesFolder();
    const target = join(cwd, 'geneva-2018.md');
    const render = () =>
      inProcess(cwd, { argv: ['render', 'geneva-2018.yaml', '--to', 'md', ...flags], name: '', code: 0 });
    await render();
    change(target);
    return { ...(await render()), text: readFileSync(target, 'utf8') };
  };

  test('leaves an unchanged document alone', async () => {
    expect(await again(() => undefined)).toMatchObject({ code: 0, err: 'Unchanged: geneva-2018.md\n' });
  });

  test('never replaces what somebody edited', async () => {
    const edited = await again((path) => writeFileSync(path, `My own words.\n${readFileSync(path, 'utf8')}`));
    expect(edited).toMatchObject({ code: 1 });
    expect(edited.text).toMatch(/^My own words/);
    expect(edited.err).toMatch(/changed by somebody/);
  });

  test('replaces it when forced', async () => {
    const forced = await again((path) => writeFileSync(path, 'My own words.'), '--force');
    expect(forced).toMatchObject({ code: 0 });
    expect(forced.text).not.toMatch(/My own words/);
  });

  test('replaces its own document when the report has changed', async () => {
    const cwd = await examplesFolder();
    const render = () => inProcess(cwd, { argv: ['render', 'geneva-2018.yaml'], name: '', code: 0 });
    await render();
    const report = join(cwd, 'geneva-2018.yaml');
    writeFileSync(report, readFileSync(report, 'utf8').replace('city: Geneva', 'city: Carouge'));
    expect(await render()).toMatchObject({ code: 0, err: 'Written: geneva-2018.docx\n' });
  });
});

describe('files that are no reports', () => {
  const FILES = {
    'empty.yaml': ['', 1, /report is empty/],
    'letter.yaml': ['Dear colleague,\nplease find the report enclosed.\n', 1, /not a report/],
    'utf16.yaml': [Buffer.from('\uFEFFtitle: x\n', 'utf16le'), 2, /UTF-16/],
    'latin1.yaml': [Buffer.from('title: caf\xe9\n', 'latin1'), 2, /line 1 cannot be read/],
    'report.docx': [
      Buffer.from('PK\x03\x04\x14\0\x06\0[Content_Types].xml word/document.xml', 'latin1'),
      2,
      /Word file|ZIP file/,
    ],
    'large.yaml': ['#'.repeat(1_000_001), 2, /too large: 1 MB; a report may have 1 MB|too large/],
    'nested.yaml': [`title: ${'['.repeat(10_000)}`, 1, /levels deep/],
    'proto.yaml': ['title: x\n__proto__: {polluted: yes}\n', 1, /no question “__proto__”/],
  } as const satisfies Record<string, readonly [string | Buffer, number, RegExp]>;

  test.each(Object.entries(FILES))('%s is told in one message', async (name, [content, code, said]) => {
    const cwd = await temporaryFolder();
    writeFileSync(join(cwd, name), content);
    const outcome = asProcess(cwd, { argv: ['validate', '--draft', name], name, code });
    expect(await outcome).toMatchObject({ code, out: expect.stringMatching(said) as string, err: '' });
  });
});

async function examplesFolder(): Promise<string> {
  const folder = await temporaryFolder();
  for (const name of ['bangkok-2018-broken', 'bangkok-2018-draft', 'geneva-2018', 'unclosed-quote']) {
    cpSync(join('examples', `${name}.yaml`), join(folder, `${name}.yaml`));
  }
  mkdirSync(join(folder, 'attachments'));
  cpSync(join('examples', 'attachments'), join(folder, 'attachments'), { recursive: true });
  return folder;
}

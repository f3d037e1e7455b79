import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { run } from '../../src/cli/run.ts';
import { documentFormats } from '../../src/render/formats.ts';
import { formats } from '../../src/show/formats/index.ts';
import { createTestIo, type TestIoOptions } from '../io/create-test-io.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';

/** What a stranger may put into a text or the name of a file: commands for terminals, for logs, and for the eye. */
const HOSTILE =
  '\n::set-output name=x::a ##[stop-commands]b \u001b]0;c\u0007\u001b[2J\u001b[31mZ\r\u001b[KZ\u009bd \u202ee\u2066f\r  ::error::g';
const NAME = `r${HOSTILE.replaceAll('/', '')}.yaml`;
/** As YAML can write it, so that the report can be read. */
const QUOTED = JSON.stringify(HOSTILE).replaceAll(
  /[\u007f-\uffff]/g,
  (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
);
const YAML = `language: en
title: ${QUOTED}
type: ${QUOTED}
${QUOTED}: x
needs: "![x](a.png) ##[a]"
summary: |
    ::add-mask::e
    ##[stop-commands]f \u202eg
date: 2 May 2017 ::error::x
attachments:
    others:
        - ${QUOTED}
sessions:
    - title: ${QUOTED}
      date: 02.05.2017
`;

/** Of each command, what is tried of it; a format comes in by its registry, a command must be added here. */
const LINES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  init: [
    ['init', NAME],
    ['init', `new${NAME}`, '--title', HOSTILE],
    ['init', `a${HOSTILE}.docx`],
  ],
  fill: [
    ['fill', NAME, '--set', `title=${JSON.stringify(HOSTILE)}`],
    ['fill', NAME, '--set', `${HOSTILE}=x`],
    ['fill', NAME, '--answers', `${HOSTILE}.yaml`],
    ['fill', NAME, '--answers', NAME],
    ['fill', NAME, '--section', HOSTILE],
  ],
  validate: [
    ...Object.keys(formats).flatMap((format) => [
      ['validate', NAME, '--format', format],
      ['validate', NAME, 'good.yaml', '--strict', '--format', format],
      ['validate', `no${NAME}`, '--format', format],
    ]),
    ['validate', NAME],
    ['validate', NAME, '--fix', '--dry-run'],
    ['validate', NAME, '-o', `${HOSTILE}/x`],
    ['validate', '--format', HOSTILE],
    ['validate', `--${HOSTILE}`],
  ],
  explain: [['explain', HOSTILE]],
  status: [
    ['status', NAME],
    ['status', NAME, '--format', 'json'],
    ['status', `no${NAME}`],
  ],
  render: [
    ...Object.keys(documentFormats).flatMap((format) => [
      ...(format === 'pdf' ? [] : [['render', NAME, '--draft', '--to', format, '-o', '-']]),
      ['render', NAME, '--to', format],
    ]),
    ['render', NAME, '--draft', '--force', '--to', 'md'],
    ['render', NAME, '--draft', '--to', 'pdf'],
    ['render', NAME, '--draft', '--logo', NAME],
    ['render', NAME, '--draft', '--reference-doc', NAME],
    ['render', NAME, '--draft', '--reference-doc', `no${NAME}`],
  ],
};

/** The command line itself, which every command reads alike. */
const WORDS: readonly (readonly string[])[] = [
  [HOSTILE],
  [`-${HOSTILE}`],
  [`--${HOSTILE}`],
  ['--help', HOSTILE],
  ['validate', '--lang', HOSTILE],
  ['init', 'a', 'b', HOSTILE],
  ['init', '--sessions', HOSTILE],
  ['fill', '--set', HOSTILE],
  ['render', '--to', HOSTILE],
  ['render', 'good.yaml', '--draft', '-o', `${HOSTILE}/x/`],
];

/** What a stranger, or a program of his, may have put into the environment. */
const ENVIRONMENTS: readonly (readonly [name: string, value: string, line: readonly string[]])[] = [
  ...['__proto__', 'constructor', '1e9', '-1', HOSTILE].flatMap((value) =>
    ['FORCE_COLOR', 'LANG', 'LC_ALL'].map((name) => [name, value, ['status', NAME]] as const),
  ),
  ['BAPA_SOFFICE', HOSTILE, ['render', NAME, '--draft', '--to', 'pdf']],
  ['GITHUB_WORKSPACE', HOSTILE, ['validate', NAME, '--format', 'sarif']],
  ['GITHUB_STEP_SUMMARY', `${HOSTILE}/x`, ['validate', NAME]],
  ['BAPA_DEBUG', '1', ['render', `no${NAME}`]],
];

/** Files that a stranger's repository may hold beside a report. */
const FILES: readonly (readonly [path: string, content: string, line: readonly string[]])[] = [
  ['.git', `gitdir: ${HOSTILE}\n`, ['validate', NAME, '--format', 'sarif']],
  [`.git/${HOSTILE.replaceAll('/', '')}`, HOSTILE, ['validate', NAME, '--format', 'github']],
  ['.bapa/report.schema.json', HOSTILE, ['init', 'new.yaml']],
  ['.bapa/state/good.yaml.json', HOSTILE, ['validate', 'good.yaml']],
  ...[{ host: HOSTILE, pid: 7 }, { host: 'other', pid: 7, start: HOSTILE }, { pid: HOSTILE }].map(
    (lock) =>
      [
        '.bapa/state/good.yaml.lock',
        JSON.stringify(lock),
        ['fill', 'good.yaml', '--set', 'needs=x'],
      ] as const,
  ),
  [
    '.bapa/state/good.yaml.json',
    JSON.stringify({ [`/sessions/0/${HOSTILE}`]: HOSTILE, '/needs': HOSTILE }),
    ['status', 'good.yaml'],
  ],
];

/** A program in the place of LibreOffice, which says what it likes. */
const OFFICE = `#!/bin/sh\nprintf '%s' '${HOSTILE}' >&2\nexit 1\n`;

async function folder(): Promise<string> {
  const cwd = await temporaryFolder({ soffice: OFFICE });
  chmodSync(join(cwd, 'soffice'), 0o755);
  writeFileSync(join(cwd, NAME), YAML);
  writeFileSync(join(cwd, 'good.yaml'), readFileSync('test/fixtures/valid.yaml'));
  writeFileSync(join(cwd, `${HOSTILE}.yaml`), `title: *${HOSTILE.split(' ')[1] ?? ''}\n`);
  mkdirSync(join(cwd, '.bapa/state'), { recursive: true });
  return cwd;
}

test('every command is tried', () => {
  expect(Object.keys(LINES)).toEqual([...COMMANDS.keys()]);
});

const typed = (line: readonly string[]) => JSON.stringify(line.join(' ')).slice(1, 90);
/** Only what bapa writes itself: colours that begin and end. */
const withoutColours = (text: string) => text.replaceAll(/\u001b\[(?:[1234]|22|23|24|3[1-9]|9[0-7])m/g, '');

/** What a command writes, but for a Word file, which is no text. */
async function outputs(line: readonly string[], options: Partial<TestIoOptions>, cwd?: string) {
  const at = cwd ?? (await folder());
  const env = { LANG: 'en', BAPA_SOFFICE: join(at, 'soffice'), ...options.env };
  const io = createTestIo({ ...options, cwd: at, env });
  await run(line, io);
  const isDocument = line.includes('-o') && line.includes('docx');
  return [isDocument ? '' : io.out(), io.err()];
}

function expectText(text: string): void {
  expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2029]/);
}

/** In a terminal: colours, and no others than bapa's own, of which none stands before what the stranger coloured. */
function expectTextInColours(text: string): void {
  expectText(withoutColours(text));
  expect(text).not.toContain('\u001b[31mZ');
}

/** In the log of GitHub Actions: no commands but bapa's own. */
function expectNoCommands(text: string): void {
  expect(text).not.toContain('##[');
  for (const one of text.split(/\r\n?|\n/))
    expect(one.trimStart().startsWith('::') && !/^::(?:error|warning|notice) (?:file|title)=/.test(one)).toBe(
      false,
    );
}

async function expectShownAsText(
  line: readonly string[],
  { env = {}, cwd = folder }: { env?: Record<string, string>; cwd?: () => Promise<string> } = {},
) {
  for (const text of await outputs(line, { env }, await cwd()))
    (env['FORCE_COLOR'] ? expectTextInColours : expectText)(text);
  for (const text of await outputs(line, { terminal: true, env }, await cwd())) expectTextInColours(text);
  const actions = { FORCE_COLOR: '1', ...env, GITHUB_ACTIONS: 'true' };
  for (const text of await outputs(line, { env: actions }, await cwd())) {
    expectTextInColours(text);
    expectNoCommands(text);
  }
}

describe.skipIf(process.platform === 'win32')('names and texts of strangers are shown as text', () => {
  const lines = [...Object.values(LINES), WORDS].flat();
  test.each(lines.map((line) => [typed(line), line] as const))('bapa %s', async (_, line) => {
    await expectShownAsText(line);
  });

  test.each(ENVIRONMENTS)('in the environment: %s=%j', async (name, value, line) => {
    await expectShownAsText(line, { env: { [name]: value } });
  });

  test.each(FILES)('in a file of the repository: %j %j', async (path, content, line) => {
    const cwd = async () => {
      const at = await folder();
      mkdirSync(join(at, dirname(path)), { recursive: true });
      writeFileSync(join(at, path), content);
      return at;
    };
    await expectShownAsText(line, { cwd });
  });
});

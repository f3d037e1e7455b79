import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { run } from '../../src/cli/run.ts';
import { documentFormats } from '../../src/render/formats.ts';
import { formats } from '../../src/show/formats/index.ts';
import { createTestIo } from '../io/create-test-io.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';

/** What a stranger may put into a text or the name of a file: commands for terminals, for logs, and for the eye. */
const HOSTILE =
  '\n::set-output name=x::a ##[stop-commands]b \u001b]0;c\u0007\u001b[2J\u001b[31m\u009bd \u202ee\u2066f\r  ::error::g';
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
    ['render', NAME, '--draft', '--logo', NAME],
    ['render', NAME, '--draft', '--reference-doc', NAME],
    ['render', NAME, '--draft', '--reference-doc', `no${NAME}`],
  ],
};

async function folder(): Promise<string> {
  const cwd = await temporaryFolder();
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
const lines = Object.values(LINES)
  .flat()
  .map((line) => [typed(line), line] as const);
/** Only what bapa writes itself: colours that begin and end. */
const withoutColours = (text: string) => text.replaceAll(/\u001b\[(?:[1234]|22|23|24|3[1-9]|9[0-7])m/g, '');

describe.skipIf(process.platform === 'win32').each(lines)('bapa %s', (_, line) => {
  test('shows names and texts as text', async () => {
    const io = createTestIo({ cwd: await folder(), env: { LANG: 'en' } });
    await run(line, io);
    const isDocument = line.includes('-o') && line.includes('docx');
    for (const text of [isDocument ? '' : io.out(), io.err()])
      expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202d\u202e]/);
  });

  test('has no commands of a stranger in the log of GitHub Actions', async () => {
    const env = { LANG: 'en', GITHUB_ACTIONS: 'true', FORCE_COLOR: '1' };
    const io = createTestIo({ cwd: await folder(), env });
    await run(line, io);
    const isDocument = line.includes('-o') && line.includes('docx');
    for (const text of [isDocument ? '' : io.out(), io.err()]) {
      expect(withoutColours(text)).not.toContain('\u001b');
      expect(text).not.toContain('##[');
      for (const one of text.split(/\r\n?|\n/))
        expect(
          one.trimStart().startsWith('::') && !/^::(?:error|warning|notice) (?:file|title)=/.test(one),
        ).toBe(false);
    }
  });
});

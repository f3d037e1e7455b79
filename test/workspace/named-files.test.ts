import { readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { FileProblem } from '../../src/edge/file-problem.ts';
import type { Files, Io } from '../../src/edge/io.ts';
import { completePath } from '../../src/workspace/complete-path.ts';
import { testLive } from '../io/test-live.ts';
import { createTestIo } from '../io/create-test-io.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { withFragment } from '../validate/check-text.ts';

/** Paths as reports write them, and whether they may name the picture that lies there. */
const SPELLINGS: Readonly<Record<string, boolean>> = {
  ...all(
    true,
    'photo.png',
    './photo.png',
    'files/photo.png',
    'files/./photo.png',
    'files//photo.png',
    'files/../photo.png',
    'a/../photo.png',
    'a/b/../../photo.png',
    '#1.png',
    '..photo.png',
    'link.png',
    'near/photo.png',
  ),
  ...all(
    false,
    '../report-secret/photo.png',
    'files/../../report-secret/photo.png',
    '../report/photo.png',
    'a/../../report/photo.png',
    '/photo.png',
    '//server/share/photo.png',
    'C:/photo.png',
    'C:photo.png',
    '~/photo.png',
    'file:///photo.png',
    'files\\photo.png',
    '..\\report-secret\\photo.png',
    'out.png',
    'far/photo.png',
    'photo.png.',
    'photo.png/',
    'photo.png/.',
    'files/photo.png//',
    'link.png/',
    'none.png',
  ),
};

const ADDRESSES = {
  ...SPELLINGS,
  ...all(true, 'files%2Fphoto.png', '%70hoto.png', 'a/%2e%2e/photo.png'),
  ...all(
    false,
    '%2e%2e/report-secret/photo.png',
    '..%2freport-secret%2fphoto.png',
    '%2Fphoto.png',
    'C%3A/photo.png',
  ),
};

function all(accepted: boolean, ...paths: string[]): Record<string, boolean> {
  return Object.fromEntries(paths.map((path) => [path, accepted]));
}

/** A folder `report` with pictures, links within it and links out of it; beside it one with a name that begins alike. */
async function reportFolder(): Promise<string> {
  const photo = new Uint8Array(await readFile('test/fixtures/images/logo.png'));
  const names = ['photo.png', 'files/photo.png', '#1.png', '..photo.png'].map((name) => `report/${name}`);
  const root = await temporaryFolder({
    ...Object.fromEntries([...names, 'report-secret/photo.png'].map((name) => [name, photo])),
    'report/concept-note.docx': 'x',
    'report/participants.csv': 'x',
    'report/.hidden': 'x',
  });
  const folder = join(root, 'report');
  await symlink('photo.png', join(folder, 'link.png'));
  await symlink('files', join(folder, 'near'));
  await symlink('../report-secret/photo.png', join(folder, 'out.png'));
  await symlink('../report-secret', join(folder, 'far'));
  return folder;
}

function withFiles(io: Io, files: Partial<Files>): Io {
  return { ...io, files: Object.assign(Object.create(io.files) as Files, files) };
}

interface Finding {
  readonly code: string;
  readonly line: number;
}

async function validate(cwd: string, text: string, files: Partial<Files> = {}): Promise<Finding[]> {
  const io = createTestIo({ cwd, stdin: text });
  await run(['validate', '-', '--format', 'json'], withFiles(io, files));
  return (JSON.parse(io.out()) as { files: { diagnostics: Finding[] }[] }).files.flatMap(
    (one) => one.diagnostics,
  );
}

/** The paths that nothing is found about, each of which stands in a line of its own, beginning with the first line. */
async function acceptedBy(cwd: string, text: string, paths: readonly string[]) {
  const found = await validate(cwd, text);
  const first = text.split('\n').findIndex((line) => line.includes(`${paths[0]}`)) + 1;
  return Object.fromEntries(
    paths.map((path, index) => [path, !found.some(({ line }) => line === first + index)]),
  );
}

/** The images that a document shows: their descriptions are their paths. */
async function shownIn(cwd: string, text: string, format: 'html' | 'md', paths: readonly string[]) {
  const io = createTestIo({ cwd, stdin: text });
  await run(['render', '-', '--draft', '--to', format, '-o', '-'], io);
  const shown = [...io.out().matchAll(/<img src="data:image\/png[^>]* alt="no (.*?)"|!\[no (.*?)\]/g)];
  const numbers = new Set(shown.map((match) => match.slice(1).join('')));
  return Object.fromEntries(paths.map((path, index) => [path, numbers.has(String(index))]));
}

const withAttachments = (paths: readonly string[]) =>
  withFragment(
    [
      'attachments:',
      '  concept_note: concept-note.docx',
      '  participants: participants.csv',
      '  others:',
      ...paths.map((path) => `    - '${path}'`),
    ].join('\n'),
  );

const withImages = (paths: readonly string[]) =>
  withFragment(['summary: |', ...paths.map((path, index) => `  ![no ${index}](<${path}>)`)].join('\n'));

describe.skipIf(process.platform === 'win32')('a file that a report names', () => {
  test('is accepted as an attachment where it lies in the folder of the report or below', async () => {
    const paths = Object.keys(SPELLINGS);
    expect(await acceptedBy(await reportFolder(), withAttachments(paths), paths)).toEqual(SPELLINGS);
  });

  test('is accepted as an image there too, and then the document shows it', async () => {
    const paths = Object.keys(ADDRESSES);
    const [cwd, text] = [await reportFolder(), withImages(paths)];
    expect(await acceptedBy(cwd, text, paths)).toEqual(ADDRESSES);
    expect(await shownIn(cwd, text, 'html', paths)).toEqual(ADDRESSES);
    expect(await shownIn(cwd, text, 'md', paths)).toMatchObject(
      Object.fromEntries(Object.entries(ADDRESSES).filter(([, accepted]) => accepted)),
    );
  });

  test('as an image and may not be read is told', async () => {
    const read: Files['read'] = (path) => Promise.reject(new FileProblem(path, { kind: 'denied' }));
    const found = await validate(await reportFolder(), withImages(['photo.png']), { read });
    expect(found.map(({ code }) => code)).toContain('image-missing');
  });

  test.each([
    {
      typed: '',
      paths: ['#1.png', 'concept-note.docx', 'files/', 'link.png', 'near', 'participants.csv', 'photo.png'],
    },
    { typed: 'ph', paths: ['photo.png'] },
    { typed: 'files/', paths: ['files/photo.png'] },
    { typed: 'near/p', paths: ['near/photo.png'] },
    { typed: 'files/../p', paths: ['files/../participants.csv', 'files/../photo.png'] },
    { typed: 'far/', paths: [] },
    { typed: 'out', paths: [] },
    { typed: '../', paths: [] },
    { typed: '../report', paths: [] },
    { typed: '../report-secret/', paths: [] },
    { typed: 'files/../../report-secret/', paths: [] },
    { typed: '/', paths: [] },
    { typed: '/etc/', paths: [] },
    { typed: '~/', paths: [] },
  ])("typed as '$typed' is completed only within the folder", async ({ typed, paths }) => {
    const folder = await reportFolder();
    const { files } = createTestIo({ cwd: '/' });
    const { stateFiles } = testLive();
    expect(await completePath(typed, folder, { files, stateFiles })).toEqual(paths);
  });
});

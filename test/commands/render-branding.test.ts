import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { createTestIo } from '../io/create-test-io.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { readPart, readParts } from '../render/docx/read-docx.ts';
import { houseTemplate, inlinePicture, style } from '../render/docx/reference/house-template.ts';
import { sampleReference } from '../render/docx/reference/sample-reference.ts';

/** A folder with a complete report that shows images, and what an organization gives its documents. */
async function reportFolder(trends = '![The hall](photos/hall.png)'): Promise<string> {
  const folder = await temporaryFolder();
  const report = readFileSync('test/fixtures/valid.yaml', 'utf8').replace(/^trends:[^]*?(?=^\w)/m, '');
  writeFileSync(join(folder, 'report.yaml'), `trends: ${JSON.stringify(trends)}\n${report}`);
  for (const name of ['concept-note.docx', 'participants.csv']) {
    mkdirSync(join(folder, 'files'), { recursive: true });
    for (const place of ['.', 'files']) writeFileSync(join(folder, place, name), 'x');
  }
  cpSync('test/fixtures/images', join(folder, 'photos'), { recursive: true });
  writeFileSync(join(folder, 'house.docx'), await sampleReference());
  return folder;
}

async function bapa(cwd: string, ...argv: string[]) {
  const io = createTestIo({ cwd, env: { LANG: 'en' } });
  return { code: await run(argv, io), err: io.err(), out: io.out() };
}

const open = (folder: string, name: string) => new Uint8Array(readFileSync(join(folder, name)));

/** A PNG that says that it is as large as a country, in a few bytes. */
function giant(): Uint8Array {
  const bytes = new Uint8Array(readFileSync('test/fixtures/images/hall.png'));
  new DataView(bytes.buffer).setUint32(16, 20_000);
  new DataView(bytes.buffer).setUint32(20, 20_000);
  return bytes;
}

describe('images of a report', () => {
  test('of more than 100 million pixels are refused, in a report and as a logo', async () => {
    const folder = await reportFolder('![The hall](photos/giant.png)');
    writeFileSync(join(folder, 'photos/giant.png'), giant());
    expect(await bapa(folder, 'render')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/image-missing[^]*more than 100 million pixels/) as string,
    });
    const logo = await bapa(await reportFolder(), 'render', '--logo', join(folder, 'photos/giant.png'));
    expect(logo).toMatchObject({
      code: 2,
      err: expect.stringContaining('more than 100 million pixels') as string,
    });
  });

  test('are in the Word file and the page, and named in Markdown from where it lies', async () => {
    const folder = await reportFolder();
    const done = await bapa(folder, 'render', '--to', 'docx', '--to', 'html', '--to', 'md');
    expect(done).toMatchObject({ code: 0 });
    const media = [...readParts(open(folder, 'report.docx')).keys()].filter((name) => name.includes('media'));
    expect(media).toHaveLength(1);
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toContain('<img src="data:image/png;base64,');
    expect(readFileSync(join(folder, 'report.md'), 'utf8')).toContain('![The hall](photos/hall.png)');
    await bapa(folder, 'render', '-o', 'sent/to us/report.md');
    expect(readFileSync(join(folder, 'sent/to us/report.md'), 'utf8')).toContain('(../../photos/hall.png)');
  });

  test.each([
    ['no image inside', '![A letter](photos/letter.png)', /image-missing[^]*no PNG or JPEG/],
    ['no file', '![Nothing](photos/nothing.png)', /image-missing[^]*not in the folder/],
  ])('with %s are told before anything is made', async (_, trends, said) => {
    const folder = await reportFolder(trends);
    const done = await bapa(folder, 'render');
    expect(done).toMatchObject({ code: 1, err: expect.stringMatching(said) as string });
    expect(existsSync(join(folder, 'report.docx'))).toBe(false);
  });
});

describe('an organization’s looks', () => {
  test('are taken from its Word file and its logo', async () => {
    const folder = await reportFolder();
    const done = await bapa(folder, 'render', '--reference-doc', 'house.docx', '--logo', 'photos/logo.png');
    expect(done).toMatchObject({ code: 0, err: expect.stringContaining('Written: report.docx') as string });
    const bytes = open(folder, 'report.docx');
    expect(readPart(bytes, 'word/styles.xml')).toContain('C00000');
    expect(readPart(bytes, 'word/document.xml')).toContain('<w:pgSz w:w="12240"');
    expect([...readParts(bytes).keys()].filter((name) => name.includes('media'))).toHaveLength(2);
  });

  test.each([
    ['--logo', 'photos/letter.png', /photos\/letter\.png is no PNG or JPEG image/],
    ['--logo', 'nowhere.png', /nowhere\.png: There is no such file\.\n *Check the name\.\n$/],
    ['--logo', 'photos', /photos: This is a folder, not a picture\.\n *Name a file in it\.\n$/],
    ['--reference-doc', 'nowhere.docx', /nowhere\.docx: There is no such file\.\n *Check the name\.\n$/],
    ['--reference-doc', 'large.docx', /large\.docx: .* a Word file may have 20 MB\.\n *Name a smaller file/],
    ['--reference-doc', 'report.yaml', /no Word file whose styles can be used/],
  ])('are refused in plain words: %s %s', async (option, file, said) => {
    const folder = await reportFolder();
    writeFileSync(join(folder, 'large.docx'), new Uint8Array(20_000_001));
    const done = await bapa(folder, 'render', option, file);
    expect(done).toMatchObject({ code: 2, err: expect.stringMatching(said) as string });
    expect(existsSync(join(folder, 'report.docx'))).toBe(false);
  });

  test('are told where they do not come along, or not as they were, in one line each and once', async () => {
    const folder = await reportFolder();
    const house = houseTemplate({
      styles: style('Title', '<w:rPr><w:vanish/></w:rPr>'),
      parts: { 'word/vbaProject.bin': 'x' },
      headers: { default: `<w:p><w:r>${inlinePicture('rId1')}</w:r></w:p>` },
      pictures: { rId1: 'logo.png' },
    });
    writeFileSync(join(folder, 'house.dotm'), house);
    cpSync(join(folder, 'report.yaml'), join(folder, 'other.yaml'));
    const files = ['report.yaml', 'other.yaml', '--out-dir', 'out'];
    const done = await bapa(
      folder,
      'render',
      ...files,
      '--reference-doc',
      'house.dotm',
      '--logo',
      'photos/hall.png',
    );
    expect(done.err.split('\n').slice(0, 4)).toEqual([
      'Left in house.dotm: macros.',
      'Changed from house.dotm, so that everybody can read the report: hidden text is shown.',
      'photos/hall.png stands in the header of the first page, in place of the picture of house.dotm.',
      'Written: out/other.docx',
    ]);
  });
});

test.each([
  [[], 'Изменено по сравнению с'],
  [['--lang', 'fr'], 'Modifié par rapport à'],
])(
  'what is changed is told in the language of the report, or the one asked for: %j',
  async (options, said) => {
    const folder = await reportFolder();
    writeFileSync(
      join(folder, 'report.yaml'),
      readFileSync(join(folder, 'report.yaml'), 'utf8').replace('language: en', 'language: ru'),
    );
    writeFileSync(
      join(folder, 'house.dotx'),
      houseTemplate({ styles: style('Title', '<w:rPr><w:vanish/></w:rPr>') }),
    );
    const done = await bapa(
      folder,
      'render',
      'report.yaml',
      '--draft',
      '--reference-doc',
      'house.dotx',
      ...options,
    );
    expect(done.err).toContain(said);
    expect(done.err).not.toContain('Changed');
  },
);

test('the Word file tells which answers it shows, whatever their order in the report', async () => {
  const folder = await reportFolder('Text');
  const digest = async () => {
    await bapa(folder, 'render', '--force');
    const custom = readPart(open(folder, 'report.docx'), 'docProps/custom.xml');
    return /name="bapa:report-digest"><vt:lpwstr>([0-9a-f]{64})</.exec(custom)?.[1];
  };
  const first = await digest();
  expect(first).toBeDefined();
  const path = join(folder, 'report.yaml');
  const [line, ...rest] = readFileSync(path, 'utf8').split('\n');
  writeFileSync(path, `# the same\n${rest.join('\n')}\n${line}\n`);
  expect(await digest()).toBe(first);
  writeFileSync(path, `${rest.join('\n')}\ntrends: Another text\n`);
  expect(await digest()).not.toBe(first);
});

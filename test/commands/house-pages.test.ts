import { spawnSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { createTestIo } from '../io/create-test-io.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { field, houseTemplate, inlinePicture, style } from '../render/docx/reference/house-template.ts';

const office = process.env['BAPA_SOFFICE'] ?? 'soffice';
const missing = [
  [office, '--version'],
  ['pdftotext', '-v'],
].filter(([program = '', option = '']) => spawnSync(program, [option]).status !== 0);
const mustRun = process.env['CI'] === 'true' && process.platform === 'linux';
if (missing.length > 0 && !mustRun)
  console.warn('Skipped: the pages of house templates, for which LibreOffice or pdftotext is missing.');

const NORMAL =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>' +
  '<w:pPr><w:spacing w:after="200" w:line="276" w:lineRule="auto"/><w:jc w:val="both"/></w:pPr></w:style>';
const TITLE = '<w:spacing w:after="240"/></w:pPr><w:rPr>';
const LARGE = '<w:b/><w:sz w:val="56"/><w:szCs w:val="56"/></w:rPr>';

const letterhead = {
  styles: NORMAL + style('Title', `<w:pPr>${TITLE}${LARGE}`),
  headers: {
    default: `<w:p><w:r>${inlinePicture('rId1', 'Logo')}</w:r><w:r><w:tab/><w:t>Example Institute</w:t></w:r></w:p>`,
  },
  footers: { default: `<w:p><w:r><w:t>12 Example Street, page </w:t></w:r>${field('PAGE', '1')}</w:p>` },
  pictures: { rId1: 'logo.png' },
};

/** Templates with the habits of real ones: what each is, and what every page of it says. */
const HOUSES: readonly [name: string, bytes: Uint8Array, said: (page: number) => readonly RegExp[]][] = [
  [
    'hidden.docx',
    houseTemplate({ styles: NORMAL + style('Title', `<w:pPr>${TITLE}<w:vanish/>${LARGE}`) }),
    own,
  ],
  [
    'unknown.docx',
    houseTemplate({
      styles:
        NORMAL +
        style('Code', '<w:rPr><w:szC w:val="20"/></w:rPr>') +
        style('Subtitle', '<w:rPr><w:color w:val="FFFFFF"/></w:rPr>'),
    }),
    own,
  ],
  ['letterhead.dotx', houseTemplate(letterhead), ofHouse],
  ['macros.dotm', houseTemplate({ ...letterhead, parts: { 'word/vbaProject.bin': 'x' } }), ofHouse],
  ['strict.docx', houseTemplate({ styles: NORMAL + style('Title', '', 'Titel'), strict: true }), own],
];

function own(page: number): readonly RegExp[] {
  return [new RegExp(`(?:Page|الصفحة) ?${page} ?(?:of|من) ?\\d`)];
}

function ofHouse(page: number): readonly RegExp[] {
  return [/Example Institute/, new RegExp(`12 Example Street, page ${page}\\b`)];
}

const REPORTS = [
  { name: 'geneva-2018', mark: 'DRAFT', first: [/Informal Meeting of Geneva/, /1 November 2018/] },
  { name: 'cairo-2018', mark: 'مسودة', first: [/الاجتماع التشاوري/, /2018/, /القاهرة/] },
];

/** The text of each page, as it is read: without marks of direction, and with the letters of ligatures. */
function pagesOf(path: string): string[] {
  const { stdout } = spawnSync('pdftotext', ['-l', '3', path, '-'], { encoding: 'utf8' });
  const text = stdout.replaceAll(/[\u202a-\u202e\u200e\u200f]/g, '').replaceAll('اال', 'الا');
  return text
    .split('\f')
    .map((page) => page.replaceAll(/ +/g, ' '))
    .slice(0, 3);
}

describe.skipIf(missing.length > 0 && !mustRun)('pages in a house’s looks', () => {
  test('say on the first three what they must, as drafts and final, in both directions', async () => {
    const cwd = await temporaryFolder();
    cpSync('examples', cwd, { recursive: true });
    // Of each house one report is a draft and the other final, in turn, so that there are few to convert.
    const made = HOUSES.flatMap(([house, , said], at) =>
      REPORTS.map((report, index) => ({ ...report, house, said, isDraft: (at + index) % 2 === 0 })),
    );
    const nameOf = ({ house, name }: (typeof made)[number]) => `${house}-${name}`;
    for (const [house, bytes] of HOUSES) writeFileSync(join(cwd, house), bytes);
    for (const one of made) {
      const io = createTestIo({ cwd });
      const options = ['--reference-doc', one.house, '-o', `${nameOf(one)}.docx`];
      if (one.isDraft) options.push('--draft');
      expect(await run(['render', `${one.name}.yaml`, ...options], io), io.err()).toBe(0);
    }
    const profile = `-env:UserInstallation=file://${join(cwd, 'office')}`;
    const files = made.map((one) => join(cwd, `${nameOf(one)}.docx`));
    const done = spawnSync(office, [profile, '--headless', '--convert-to', 'pdf', '--outdir', cwd, ...files]);
    expect(done.status, done.stderr.toString()).toBe(0);
    for (const one of made) {
      const pages = pagesOf(join(cwd, `${nameOf(one)}.pdf`));
      expect(pages).toHaveLength(3);
      for (const [index, page] of pages.entries()) {
        const place = `${nameOf(one)}, page ${index + 1}`;
        const wanted = [...one.said(index + 1), ...(index === 0 ? one.first : [])];
        for (const words of wanted) expect(page, place).toMatch(words);
        expect(page.includes(one.mark), place).toBe(one.isDraft);
      }
    }
  }, 240_000);
});

import { expect, test } from 'vitest';
import { writeDocx } from '../../../src/render/docx/write-docx.ts';
import { documentOf, report } from '../fixtures.ts';
import { picture, picturedTexts, pictures } from '../sample-pictures.ts';
import { plainText, readPart, readParts } from './read-docx.ts';

const write = (texts: readonly string[], options = {}) =>
  writeDocx(documentOf({ ...report, trends: texts.join('\n\n') }), { images: pictures, ...options });

/** Width and height in millimetres, and what is said of it, of every picture in a part. */
function drawings(xml: string): string[] {
  const found = xml.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"\/>.*?<wp:docPr [^>]*descr="([^"]*)"/g);
  const millimetres = (units = '') => Math.round(Number(units) / 36_000);
  return [...found].map(([, width, height, text]) => `${text} ${millimetres(width)}×${millimetres(height)}`);
}

test('pictures stand in the text with their descriptions, no wider than the line', async () => {
  const bytes = await write(picturedTexts);
  expect(drawings(readPart(bytes, 'word/document.xml'))).toEqual([
    'The hall 160×90',
    'A phone 11×8', // as it lies in the file; Word turns it
    'In an item 147×83',
    expect.stringMatching(/^In a cell [5-9]\d×/),
    'In a quote 153×86',
    'In a link 160×90',
    'photos/the hall.png 160×90',
  ]);
  expect(drawings(readPart(bytes, 'word/footnotes.xml'))).toEqual(['In a note 11×8']);
  expect(plainText(readPart(bytes, 'word/document.xml'))).toContain('Not there');
});

test('a picture is stored once, with ids that are the same in every run', async () => {
  const bytes = await write(picturedTexts);
  const media = [...readParts(bytes).keys()].filter((name) => name.startsWith('word/media/'));
  expect(media).toHaveLength(2);
  expect(Buffer.compare(await write(picturedTexts), bytes)).toBe(0);
  const ids = [...readPart(bytes, 'word/document.xml').matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('what a camera saved lying is turned upright', async () => {
  const xml = readPart(await write(['![A phone](photos/the%20phone.jpg)']), 'word/document.xml');
  expect(xml).toContain('<a:xfrm rot="5400000">');
  // 40 × 30 pixels in the file: half of the difference above and below.
  expect(xml).toContain('<wp:effectExtent t="47625" r="0" b="47625" l="0"/>');
});

test('a picture lying on its side that is wide when seen fits the line with what is kept beside it', async () => {
  const turn = { mirrored: true, rotation: 270 } as const;
  const wide = { ...picture('phone.jpg'), width: 3000, height: 1000, turn };
  const images = new Map([['wide.jpg', wide]]);
  const xml = readPart(await write(['![A panorama](wide.jpg)'], { images }), 'word/document.xml');
  // As it lies: 32 × 96 mm, and 32 mm beside it at each side.
  expect(drawings(xml)).toEqual(['A panorama 32×96']);
  expect(/<wp:effectExtent t="0" r="(\d+)" b="0" l="\1"\/>/.exec(xml)?.[1]).toMatch(/^11\d{5}$/);
  expect(xml).toContain('flipH="true"');
});

test('a high picture leaves room on its page', async () => {
  const tall = { ...picture('hall.png'), width: 900, height: 9000 };
  const xml = readPart(
    await write(['![A tower](tower.png)'], { images: new Map([['tower.png', tall]]) }),
    'word/document.xml',
  );
  expect(drawings(xml)).toEqual(['A tower 18×184']);
});

test('without its bytes a picture is told by its description', async () => {
  const bytes = await write(['![The hall](<photos/the hall.png>)'], { images: new Map() });
  expect(plainText(readPart(bytes, 'word/document.xml'))).toContain('The hall');
  expect([...readParts(bytes).keys()].join()).not.toContain('media');
});

test('a logo stands in the header of the first page, and in no other', async () => {
  const bytes = await write([], { logo: picture('logo.png') });
  const headers = ['word/header1.xml', 'word/header2.xml'].map((name) => drawings(readPart(bytes, name)));
  expect(headers.sort()).toEqual([[], ['Logo of the organization 32×11']]);
});

import { expect, test } from 'vitest';
import { decodePath, isReportPath, judgePath, type PathJudgement } from '../../src/text/report-path.ts';

const SPELLINGS: Readonly<Record<PathJudgement, readonly string[]>> = {
  inside: [
    'photo.png',
    './photo.png',
    'files/photo.png',
    'files//photo.png',
    'a/../photo.png',
    'a/b/../../photo.png',
    '..photo.png',
    '.../photo.png',
    'photo..png',
    'photo.png.',
    '.. /photo.png',
    '~photo.png',
    '#1.png',
    '100%.png',
    '%2e%2e/photo.png',
    'صورة/照片.png',
  ],
  empty: ['', ' ', '\t'],
  address: ['https://example.org/photo.png', 'file:///photo.png', 'DATA:image/png;base64,AA', 'photo:png'],
  drive: ['C:\\photo.png', 'c:photo.png', 'C:/photo.png', 'C:'],
  absolute: [
    '/photo.png',
    '\\photo.png',
    '\\\\server\\share\\photo.png',
    '//server/photo.png',
    '\\\\?\\C:\\a.png',
    '~/a.png',
    '~\\a.png',
  ],
  above: [
    '..',
    '../photo.png',
    'a/../../photo.png',
    './../photo.png',
    '..\\photo.png',
    'a\\..\\..\\photo.png',
    'a/../..',
  ],
  backslash: ['files\\photo.png', '.\\photo.png', 'a\\..\\photo.png'],
};

test.each(Object.entries(SPELLINGS).flatMap(([kind, paths]) => paths.map((path) => ({ path, kind }))))(
  "'$path' is judged by its words: $kind",
  ({ path, kind }) => {
    expect(judgePath(path)).toBe(kind);
    expect(isReportPath(path)).toBe(kind === 'inside');
  },
);

test('the address of an image is decoded, and taken as it is where it has no meaning', () => {
  expect(decodePath('photo%20of%20the%20wall.png')).toBe('photo of the wall.png');
  expect(decodePath('%2e%2e/a.png')).toBe('../a.png');
  expect(decodePath('100%.png')).toBe('100%.png');
});

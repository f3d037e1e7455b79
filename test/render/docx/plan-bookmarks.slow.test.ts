import { expect, test } from 'vitest';
import { writeDocx } from '../../../src/render/docx/write-docx.ts';
import { documentOf, report } from '../fixtures.ts';
import { readPart } from './read-docx.ts';

test('a report of 999 sessions, recommendations and areas has a bookmark for each of their fields', async () => {
  const many = <T>(item: T): T[] => Array.from({ length: 999 }, () => item);
  const long = {
    ...report,
    sessions: many({ title: 'x', additional_information: 'x' }),
    recommendations: many({ action: 'x', addressed_to: 'x' }),
    priority_areas: many('x'),
  };
  const xml = readPart(await writeDocx(documentOf(long), {}), 'word/document.xml');
  const names = [...xml.matchAll(/<w:bookmarkStart w:name="([^"]*)"/g)].map(([, name = '']) => name);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  expect(names.filter((name) => !/^bapa_\w{1,35}$/.test(name))).toEqual([]);
  expect(names).toEqual(
    expect.arrayContaining([
      'bapa_sessions_998_additional_information',
      'bapa_recommendations_998_addressed_to',
      'bapa_priority_areas_998',
    ]),
  );
});

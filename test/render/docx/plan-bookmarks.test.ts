import { describe, expect, test } from 'vitest';
import { bookmarkName } from '../../../src/render/docx/plan-bookmarks.ts';
import { writeDocx } from '../../../src/render/docx/write-docx.ts';
import { outline, readPart } from './read-docx.ts';
import { mark, markdown, sampleDocument, text } from './sample-document.ts';
import { reports } from './sample-reports.ts';

describe('bookmarkName', () => {
  test('is the pointer of the field', () => {
    expect(bookmarkName('/summary')).toBe('bapa_summary');
    expect(bookmarkName('/sessions/998/additional_information')).toBe(
      'bapa_sessions_998_additional_information',
    );
  });

  test('stays unique and within 40 characters for 999 items and beyond', () => {
    const fields = ['additional_information', 'action_points/998', 'topics', 'conclusions', 'theme', 'title'];
    const pointers = Array.from({ length: 1200 }, (_, index) =>
      fields.map((field) => `/sessions/${index}/${field}`),
    ).flat();
    const names = pointers.map(bookmarkName);
    expect(new Set(names).size).toBe(pointers.length);
    expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(40);
  });

  test('holds only what Word allows, whatever the key', () => {
    for (const pointer of ['/été', '/a b', '/会议/0', '/a~1b', '/x-y', `/${'long'.repeat(30)}`]) {
      expect(bookmarkName(pointer)).toMatch(/^bapa_\w{1,35}$/);
    }
    expect(bookmarkName('/会议')).not.toBe(bookmarkName('/讨论'));
  });
});

test('every field carries one bookmark: around its heading or label, else around its value', async () => {
  const xml = readPart(await writeDocx(reports.en(), {}), 'word/document.xml');
  const marked = outline(xml.replaceAll('\u00A0', ' ')).filter((line) => line.includes('⟨'));
  expect(marked).toMatchInlineSnapshot(`
    [
      "Title | ⟨title:Regional Consultation on South-South and Triangular Cooperation in Asia and the Pacific⟩",
      "TableText | ⟨type:Type of consultation⟩",
      "TableText | ⟨type_0:Regional⟩",
      "TableText | ⟨themes:Themes⟩",
      "TableText | ⟨themes_0:Overarching theme of the Conference⟩",
      "TableText | ⟨themes_1:Sharing of experiences, best practices and success stories⟩",
      "TableText | ⟨date:Date of consultation⟩",
      "TableText | ⟨date_0:27–29 June 2018⟩",
      "TableText | ⟨venue:Venue, city, country⟩",
      "TableText | ⟨venue_0:United Nations Conference Centre, Bangkok, Thailand⟩",
      "TableText | ⟨organized_by:Organized by⟩",
      "TableText | ⟨organized_by_0:Economic and Social Commission for Asia and the Pacific (United Nations entity)⟩",
      "TableText | ⟨organized_by_1:Government of Thailand (Member State)⟩",
      "TableText | ⟨prepared_by:Brief/report prepared by⟩",
      "TableText | ⟨prepared_by_0:Rapporteur of the meeting⟩",
      "TableText | ⟨prepared_by_1:rapporteur@example.org⟩",
      "TableText | ⟨prepared_by_2:+66 2 288 1234⟩",
      "Heading1 | ⟨summary:A. Brief summary of the objectives of the consultation and the major conclusions reached⟩",
      "Heading1 | ⟨recommendations:B. Final recommendations (the actions to be taken)⟩",
      "Heading2 | ⟨recommendations_0:Recommendation 1⟩",
      "Normal | ⟨recommendations_0_action:Publish one page a year on the cost and the results of each project.⟩",
      "Normal | ⟨recommendations_0_addressed_to:Addressed to: ⟩Member States of the region",
      "Heading1 | ⟨sessions:F. Session summaries⟩",
      "Heading2 | Session I: ⟨sessions_0_theme:Means of implementation⟩, ⟨sessions_0_title:Financing South-South cooperation⟩",
      "Heading3 | ⟨sessions_0_topics:Main topics discussed⟩",
      "Heading3 | ⟨sessions_0_conclusions:Conclusions reached and action points proposed/agreed⟩",
    ]
  `);
  const names = [...xml.matchAll(/<w:bookmarkStart w:name="([^"]*)" w:id="(\d+)"/g)];
  expect(names.map(([, , id]) => Number(id))).toEqual(names.map((_, index) => index + 1));
});

test('a value of several blocks is enclosed from the first to the last', async () => {
  const blocks = markdown('one\n\n- two\n- three\n\n| a |\n| - |\n| b |').map((node) =>
    mark(node, 'value', '/needs'),
  );
  const after = markdown('after');
  const xml = readPart(await writeDocx(sampleDocument([...blocks, ...after]), {}), 'word/document.xml');
  expect(outline(xml)).toEqual([
    'Normal | ⟨needs:one',
    'ListParagraph 1.0 | two',
    'ListParagraph 1.0 | three',
    'TableHeading | a',
    'TableText | b⟩',
    'Normal | after',
  ]);
});

test('keys that differ only in case, or in a slash, keep bookmarks of their own', async () => {
  const paragraphs = ['/a/b', '/A/b', '/a_b'].map((pointer) =>
    mark({ type: 'paragraph' as const, children: [text(pointer)] }, 'value', pointer),
  );
  const xml = readPart(await writeDocx(sampleDocument(paragraphs), {}), 'word/document.xml');
  const names = [...xml.matchAll(/w:name="(bapa_[^"]*)"/g)].map(([, name]) => name?.toLowerCase());
  expect(new Set(names).size).toBe(3);
});

test('a value without text has no bookmark, and the next paragraph none too many', async () => {
  const empty = mark({ type: 'list' as const, children: [] }, 'value', '/needs');
  const xml = readPart(
    await writeDocx(sampleDocument([empty, ...markdown('next')]), {}),
    'word/document.xml',
  );
  expect(outline(xml)).toEqual(['Normal | next']);
});

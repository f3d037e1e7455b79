import { expect, test } from 'vitest';
import { parseProse } from '../../src/prose/parse-prose.ts';
import { parseSource } from '../../src/report/parse-source.ts';
import { referencedFiles } from '../../src/validate/referenced-files.ts';

const SOURCE = parseSource(`title: ![x](title.png)
summary: |
  ![a](a.png) ![a](a.png) ![b](<b c.jpg>) ![c](b%20c.jpg) ![d](../d.png) ![e](https://example.org/e.png)
  [f](f.png)
priority_areas:
  - '![g](photos/g.png)'
attachments:
  concept_note: " files/note.docx "
  participants: files/note.docx
  others: [list.csv, 7.0, ../above.csv, /root.csv, ""]
`);

test('the files that a report names are told once each, and none outside its folder', () => {
  expect(referencedFiles(SOURCE, parseProse)).toEqual({
    attachments: ['files/note.docx', 'list.csv'],
    images: ['a.png', 'b c.jpg', 'photos/g.png'],
  });
});

test('without a parser for Markdown no images are told', () => {
  expect(referencedFiles(SOURCE).images).toEqual([]);
});

import { expect, test } from 'vitest';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { inProcess } from './hosts.ts';

/** What people hand over for a report, the exit code, and what they are told. */
const FILES = {
  'empty.yaml': ['', 1, /report is empty/],
  'letter.yaml': ['Dear colleague,\nplease find the report enclosed.\n', 1, /not a report/],
  'utf16.yaml': [Buffer.from('\uFEFFtitle: x\n', 'utf16le'), 2, /UTF-16/],
  'latin1.yaml': [Buffer.from('title: caf\xe9\n', 'latin1'), 2, /line 1 cannot be read/],
  'report.docx': [
    Buffer.from('PK\x03\x04\x14\0\x06\0[Content_Types].xml word/document.xml', 'latin1'),
    2,
    /Word file|ZIP file/,
  ],
  'large.yaml': ['#'.repeat(1_000_001), 2, /too large: 1 MB; a report may have 1 MB|too large/],
  'nested.yaml': [`title: ${'['.repeat(10_000)}`, 1, /levels deep/],
  'proto.yaml': ['title: x\n__proto__: {polluted: yes}\n', 1, /no question “__proto__”/],
} as const satisfies Record<string, readonly [string | Buffer, 1 | 2, RegExp]>;

test.each(Object.entries(FILES))('%s is told in one message', async (name, [content, code, said]) => {
  const cwd = await temporaryFolder({ [name]: content });
  const outcome = await inProcess(cwd, ['validate', '--draft', name]);
  expect(outcome).toMatchObject({ code, out: expect.stringMatching(said) as string, err: '' });
  expect(outcome.out.match(/^(?:error|warning) /gm)).toHaveLength(1);
});

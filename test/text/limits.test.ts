import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as limits from '../../src/text/limits.ts';

/** The rows of the README, by the limit that each tells. */
const ROWS = {
  MAX_REPORT_BYTES: ['a report', 'bytes'],
  MAX_LEXEMES: ['words, marks and spaces of YAML in a report', ''],
  MAX_LEVELS: ['levels of nesting that are read', ''],
  MAX_OPEN_LEVELS: ['levels of nesting at which reading stops', ''],
  MAX_ALIASED_VALUES: ['values that aliases (`*name`) stand for', ''],
  MAX_SYNTAX_ERRORS: ['mistakes in the YAML that are told at once', ''],
  MAX_FINDINGS: ['findings that are shown of one report', ''],
  MAX_FIX_WORK: ['characters that `--fix` reads again before it gives up', ''],
  MAX_FIX_TRIES: ['sets of fixes that it tries in a round', ''],
  MAX_SIGNS: ['lines, marks and cells of Markdown in an answer', ''],
  MAX_SIGNS_IN_REPORT: ['the same in all answers of a report', ''],
  MAX_PROSE_LENGTH: ['an answer that is read as Markdown', 'characters'],
  MAX_PROSE_LEVELS: ['lists and quotes in one another, in an answer', ''],
  MAX_PLAIN_LINES: ['lines that stay apart in an answer shown without formatting', ''],
  MAX_PLAIN_LINES_AFTER: ['the same in an answer after those that have all of that', ''],
  MIN_JOINED_LINE: ['lines there that are joined where there are more, up to', 'characters'],
  MAX_PLAIN_LINKS: ['links there', ''],
  MAX_SCRIPT_RUNS: ['parts of one script in a Word file', ''],
  MAX_IMAGE_BYTES: ['a picture, or a logo', 'bytes'],
  MAX_IMAGE_PIXELS: ['the same, in pixels', ''],
  MAX_LISTED_FILES: ['files of a folder that are compared with a name that is not there', ''],
  MAX_ATTACHMENT_BYTES: ['all attachments together, before it is told', 'bytes'],
  MAX_TEMPLATE_BYTES: ['a `--reference-doc`, packed and unpacked', 'bytes'],
  MAX_TEMPLATE_PARTS: ['parts of a `--reference-doc`', ''],
  MAX_PRESENT_BYTES: ['a file that `render` looks at before it is replaced', 'bytes'],
  MAX_PDF_SECONDS: ['LibreOffice for one PDF', 'seconds'],
  MAX_JOBS: ['reports that are worked on at once', ''],
  MAX_SESSIONS: ['sessions that a new report is made with', ''],
  MAX_STATE_BYTES: ['what `fill` keeps beside a report', 'bytes'],
  MAX_STEPS: ['saved changes that `fill` can take back', ''],
  MAX_UNDONE: ['changes of a text that `fill` can undo', ''],
} as const satisfies Record<keyof typeof limits, readonly [what: string, unit: string]>;

test('the README tells every limit', () => {
  const readme = readFileSync('README.md', 'utf8').replaceAll(/ *\| */g, '|');
  for (const [name, [what, unit]] of Object.entries(ROWS)) {
    const limit = limits[name as keyof typeof limits].toLocaleString('en');
    expect(readme).toContain(`\n|${what}|${`${limit} ${unit}`.trim()}|\n`);
  }
});

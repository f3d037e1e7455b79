import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import resultSchema from '../../../schemas/result.schema.json' with { type: 'json' };
import { NO_TOTALS } from '../../../src/show/result.ts';
import { formatGithub } from '../../../src/show/formats/github.ts';
import { formatJson } from '../../../src/show/formats/json.ts';
import { formatJunit } from '../../../src/show/formats/junit.ts';
import { formatPretty } from '../../../src/show/formats/pretty.ts';
import { explanations } from '../../../src/locales/en/explanations.ts';
import { createSarif } from '../../../src/show/formats/sarif.ts';
import { VALID } from '../../validate/check-text.ts';
import { OPTIONS, resultOf, show, UNREAD } from './show.ts';

const WRONG = 'title: 漢字 <&"%,:> # one\ntype: thematics\ndate: 27/06/2018\nneeds: "A <b>register</b>."\n';
const FILES = [resultOf('a b.yaml', WRONG), resultOf('ü.yaml', VALID), UNREAD];

function conforms(schema: object, value: unknown): string {
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    validateFormats: false,
    unicodeRegExp: false,
    logger: false,
  });
  ajv.validate(schema, value);
  return ajv.errorsText();
}

describe('json', () => {
  test.each([
    ['nothing', []],
    ['one', FILES.slice(0, 1)],
    ['several', FILES],
  ])('of %s conforms to its schema', (_, files) => {
    for (const draft of [true, false]) {
      expect(conforms(resultSchema, JSON.parse(show(formatJson, files, { draft })))).toBe('No errors');
    }
  });

  test('counts columns in code points, from 1', () => {
    const text = 'needs: "😀 <b>x</b>"\n';
    const { files } = JSON.parse(show(formatJson, [resultOf('x.yaml', text)])) as {
      files: { diagnostics: { code: string; line: number; column: number; endColumn: number }[] }[];
    };
    const html = files[0]?.diagnostics.find(({ code }) => code === 'html-in-text');
    expect(html).toMatchObject({ line: 1, column: 11, endColumn: 14 });
  });
});

test('sarif conforms to the schema of SARIF 2.1.0, with relative paths and a description of each rule', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../fixtures/sarif-2.1.0.schema.json', import.meta.url), 'utf8'),
  ) as Record<string, unknown>;
  // It is written in draft 04, whose `id` ajv refuses.
  const { $schema: _, id: __, ...usable } = schema;
  for (const files of [FILES, []]) {
    const log = JSON.parse(show(createSarif(explanations), files)) as {
      runs: {
        results: { locations: unknown[] }[];
        tool: { driver: { rules: { fullDescription: { text: string } }[] } };
      }[];
    };
    expect(conforms(usable, log)).toBe('No errors');
    expect(log.runs[0]?.tool.driver.rules.every((rule) => rule.fullDescription.text.length > 20)).toBe(true);
    if (files.length > 0)
      expect(JSON.stringify(log.runs[0]?.results[0]?.locations)).toContain('"uri":"reports/a%20b.yaml"');
  }
});

test('junit escapes what a report holds, and fails for errors and with --strict for warnings', () => {
  const xml = show(formatJunit, FILES);
  expect(xml).toContain('<testsuite name="a b.yaml" tests=');
  expect(xml).toContain('<error type="cannot-read"');
  expect(xml).toContain('<testcase name="nothing wrong" classname="ü.yaml"/>');
  expect(xml.replaceAll(/<[^<>]*>/g, '')).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;|#10;)/);
  expect(xml).not.toContain('<failure type="html-in-text"');
  expect(show(formatJunit, FILES, { strict: true })).toContain('<failure type="html-in-text"');
});

describe('github', () => {
  test('puts annotations on lines, escaped', () => {
    const text = show(formatGithub, FILES);
    expect(text).toContain(
      '::error file=reports/a b.yaml,line=3,col=7,endLine=3,endColumn=17,title=bapa%3A date-invalid::Date: “27/06/2018”',
    );
    expect(text).toContain('%0AWrite: 2018-06-27\n');
    expect(text).toContain('::error file=reports/gone.yaml,title=bapa%3A cannot-read::');
  });

  test('keeps to the ten annotations of each kind that GitHub shows, and tells how many more there are', () => {
    const items = (count: number) =>
      resultOf('x.yaml', `title: x\norganized_by: [${'{name: []}, '.repeat(count)}]\n`);
    const errors = (count: number) =>
      show(formatGithub, [items(count)])
        .split('\n')
        .filter((line) => line.startsWith('::error'));
    expect(errors(9)).toHaveLength(9);
    expect(errors(10)).toHaveLength(10);
    expect(errors(10).at(-1)).toContain('title=bapa%3A wrong-shape');
    expect(errors(25)).toHaveLength(10);
    expect(errors(25).at(-1)).toContain('16 more errors');
  });

  test('lists all of them in the summary of the step, as text and not as Markdown', () => {
    const format = formatGithub(OPTIONS);
    format.add(format.word(resultOf('x.yaml', 'title: x\ntype: "<b>|*x*"\n')));
    const summary = format.summary?.({ ...NO_TOTALS, files: 1 }) ?? '';
    expect(summary).toContain('| reports/x.yaml:2 |');
    expect(summary.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(
      summary.split('note').length + 2,
    );
    expect(summary).not.toContain('<b>');
  });
});

describe('pretty', () => {
  test('shows place, message, lines around and hint', () => {
    expect(
      show(formatPretty, [resultOf('x.yaml', 'title: Water\ndate: 27/06/2018\n')].map(withoutNotes)),
    ).toBe(
      [
        'error date-invalid  x.yaml:2:7',
        '  Date: “27/06/2018” is not written as year-month-day.',
        '  1 | title: Water',
        '  2 | date: 27/06/2018',
        '    |       ^^^^^^^^^^',
        '  → Write: 2018-06-27',
        '',
        '✗ x.yaml: 1 error. 2 of 18 required answers given.',
        '',
      ].join('\n'),
    );
  });

  test('--quiet shows only what fails', () => {
    const quiet = show(formatPretty, [withoutNotes(resultOf('x.yaml', WRONG)), resultOf('y.yaml', VALID)], {
      quiet: true,
    });
    expect(quiet).toContain('date-invalid');
    expect(quiet).not.toContain('html-in-text');
    expect(quiet).not.toContain('y.yaml');
  });
});

function withoutNotes(result: ReturnType<typeof resultOf>) {
  return { ...result, diagnostics: result.diagnostics.filter(({ severity }) => severity !== 'note') };
}

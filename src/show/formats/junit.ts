import type { FileDiagnostic } from '../../diagnostics/diagnostic.ts';
import { shownLines, withoutCommands } from '../../text/shown.ts';
import { escapeXml } from '../../text/unprintable.ts';
import { isFailure, type FileResult } from '../result.ts';
import { wordDiagnostic } from '../word-diagnostic.ts';
import type { CreateFormat, FormatOptions } from './format.ts';
import { placeOf } from './place-of.ts';

/** JUnit's XML, which most CI systems show: a suite for each file, a test case for each finding. */
export const formatJunit: CreateFormat = (options) => ({
  head: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="bapa validate">\n',
  word: (result) => [{ text: suite(result, options) }],
  add: (worded) => worded.map(({ text }) => text).join(''),
  end: () => '</testsuites>\n',
});

function suite(result: FileResult, options: FormatOptions): string {
  const { diagnostics, file, locale } = result;
  const fails = (found: FileDiagnostic) => isFailure(found, options.strict);
  const isError = result.kind === 'unread';
  const failures = isError ? 0 : diagnostics.filter(fails).length;
  const cases = diagnostics.map((found) =>
    testCase(result, found, isError ? 'error' : fails(found) ? 'failure' : 'passed'),
  );
  if (cases.length === 0)
    cases.push(`    <testcase name="${escape(locale.ui.validate.passed)}" classname="${escape(file)}"/>`);
  const counts = `tests="${cases.length}" failures="${failures}" errors="${isError ? diagnostics.length : 0}"`;
  return `  <testsuite name="${escape(file)}" ${counts}>\n${cases.join('\n')}\n  </testsuite>\n`;
}

function testCase(
  result: FileResult,
  found: FileDiagnostic,
  outcome: 'error' | 'failure' | 'passed',
): string {
  const { sentence, hint } = wordDiagnostic(result.locale, found);
  const place = placeOf(result, found);
  const where = place ? `${result.file}:${place.line}:${place.column}` : result.file;
  const line = place ? ` line="${place.line}"` : '';
  const name = escape(place ? `${place.line}:${place.column} ${found.code}` : found.code);
  const body = escape([where, sentence, hint].filter((part) => part !== undefined).join('\n'));
  const inner =
    outcome === 'passed'
      ? `<system-out>${body}</system-out>`
      : `<${outcome} type="${found.code}" message="${escape(sentence)}">${body}</${outcome}>`;
  const file = escape(result.file);
  return `    <testcase name="${name}" classname="${file}" file="${file}"${line}>\n      ${inner}\n    </testcase>`;
}

/** Texts are free of characters that XML cannot hold when they are worded; names of files may have any. */
function escape(text: string): string {
  return withoutCommands(escapeXml(shownLines(text)));
}

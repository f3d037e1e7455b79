import { readFileSync } from 'node:fs';
import { locale } from '../../src/locales/en/locale.ts';
import type { Locale } from '../../src/locales/locale.ts';
import { READS } from '../../src/locales/index.ts';
import { recognizeCountryCode } from '../../src/recognize/recognize-country.ts';
import { parseProse } from '../../src/prose/parse-prose.ts';
import { parseSource } from '../../src/report/parse-source.ts';
import type { Source } from '../../src/report/source.ts';
import { checkReport } from '../../src/validate/check-report.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { isReportPath } from '../../src/text/report-path.ts';
import { mayNeedProse } from '../../src/validate/read-prose.ts';
import type { Facts, NamedFile } from '../../src/validate/rule.ts';

/** A complete report in which nothing is wrong. */
export const VALID = readFileSync(new URL('../fixtures/valid.yaml', import.meta.url), 'utf8');

const file = (name: string, size = 1000): [string, NamedFile] => [
  name,
  { kind: 'file', size, isOutside: false },
];

/** The folder of the reports of all tests. */
const FILES: ReadonlyMap<string, NamedFile> = new Map<string, NamedFile>([
  file('concept-note.docx'),
  file('participants.csv'),
  file('files/concept-note.docx'),
  file('photo.png'),
  file('huge.png', 21_000_000),
  file('letter.png'),
  file('film.mp4', 25_000_000),
  file('empty.docx', 0),
  ['pipe', { kind: 'other', size: 0, isOutside: false }],
  ['attachments', { kind: 'folder', size: 0, isOutside: false }],
  ['link.docx', { kind: 'file', size: 1000, isOutside: true }],
]);

function lookUp(path: string): NamedFile | undefined {
  if (!isReportPath(path)) return undefined;
  return FILES.get(path) ?? { kind: 'missing', size: 0, isOutside: false };
}

/** What the checks are told of the world in tests: files that are not in the folder are missing. */
export const FACTS: Facts = {
  today: '2026-11-24',
  files: { get: lookUp } as typeof FILES,
  // A letter that somebody gave the name of a picture.
  images: new Map([['letter.png', 'kind']]),
  parseProse,
  recognizeCountryCode: (text) => recognizeCountryCode(text, READS),
  words: locale.fields,
  choices: [locale.choices],
};

export function check(
  source: Source,
  options: { draft: boolean } = { draft: false },
  { fields: words, choices }: Locale = locale,
): Diagnostic[] {
  const facts = {
    ...FACTS,
    words,
    choices: [choices],
    ...(!mayNeedProse(source) && { parseProse: undefined }),
  };
  return checkReport(source, facts, options);
}

export function checkText(text: string, options?: { draft: boolean }, words?: Locale): Diagnostic[] {
  return check(parseSource(text), options, words);
}

/** The valid report, with the top-level answers of a fragment in the place of its own. */
export function withFragment(fragment: string, report = VALID): string {
  const keys = new Set([...fragment.matchAll(/^["']?([a-z_]+)["']?\s*:/gm)].map((match) => match[1]));
  const parts = report.split(/^(?=[a-z_]+:)/m).filter((part) => !keys.has(/^[a-z_]+/.exec(part)?.[0]));
  return `${fragment}\n${parts.join('')}`;
}

/** `3 date-invalid` */
export function lineAndCode(text: string, { code, range }: Diagnostic): string {
  return `${parseSource(text).lines.locate(range.start).line} ${code}`;
}

/** Line and code of each, without what is missing. */
export function linesAndCodes(text: string, found: readonly Diagnostic[]): string[] {
  return found.filter(({ code }) => code !== 'missing').map((one) => lineAndCode(text, one));
}

/** The same as a fixture expects it: `# expect: code` on the guilty line. */
export function expectedIn(text: string): string[] {
  return text.split(/\r\n|\n|\r/).flatMap((line, index) => {
    const codes = /# expect: ([a-z ,-]+)$/.exec(line)?.[1]?.split(/, ?/) ?? [];
    return codes.map((code) => `${index + 1} ${code.trim()}`);
  });
}

import { explanations } from '../src/locales/en/explanations.ts';
import type { Code } from '../src/diagnostics/args.ts';
import { SEVERITIES } from '../src/diagnostics/diagnostic.ts';

const START = '<!-- codes:start -->';
const END = '<!-- codes:end -->';

/**
 * A document with the table of all codes between its two markers; as it is where it has none.
 * The table comes from the same words as `bapa explain`.
 */
export function withCodeTable(document: string): string {
  const start = document.indexOf(START);
  const end = document.indexOf(END);
  if (start < 0 || end < start) return document;
  return `${document.slice(0, start + START.length)}\n\n${codeTable()}\n\n${document.slice(end)}`;
}

function codeTable(): string {
  const rows = (Object.keys(SEVERITIES) as Code[]).map((code) => {
    return `| \`${code}\` | ${SEVERITIES[code]} | ${escape(explanations[code].title)} |`;
  });
  return ['| Code | Severity | What is wrong |', '| --- | --- | --- |', ...rows].join('\n');
}

function escape(text: string): string {
  return text.replaceAll(/[|<>*_\\`]/g, (mark) => `\\${mark}`);
}

/**
 * What reading many reports costs at the least, to compare `bapa validate` of a folder with: the YAML of each, and the
 * Markdown of its prose, as GitHub writes it. Run with the folder as its argument.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { parseDocument } from 'yaml';

const PROSE = new Set([
  'summary',
  'trends',
  'needs',
  'action',
  'topics',
  'conclusions',
  'additional_information',
]);
const PROSE_LISTS = new Set(['priority_areas', 'action_points']);

const [folder = '.'] = process.argv.slice(2);
for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.yaml'))) {
  parseProseOf(parseDocument(readFileSync(join(folder, name), 'utf8')).toJS());
}

function parseProseOf(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value as Readonly<Record<string, unknown>>)) {
    if (PROSE.has(key)) parseMarkdown(part);
    else if (PROSE_LISTS.has(key) && Array.isArray(part)) part.forEach(parseMarkdown);
    else parseProseOf(part);
  }
}

function parseMarkdown(text: unknown): void {
  if (typeof text !== 'string') parseProseOf(text);
  else fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

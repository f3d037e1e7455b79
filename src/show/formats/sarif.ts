import type { Code } from '../../diagnostics/args.ts';
import {
  SEVERITIES,
  type Diagnostic,
  type FileDiagnostic,
  type Severity,
} from '../../diagnostics/diagnostic.ts';
import type { Explanation, Explanations } from '../../locales/locale.ts';
import type { Edit, Range } from '../../text/range.ts';
import { shownInJson } from '../../text/shown.ts';
import type { FileResult } from '../result.ts';
import { wordDiagnostic } from '../word-diagnostic.ts';
import type { CreateFormat, FormatOptions } from './format.ts';
import { jsonList } from './json-list.ts';
import { placeOf } from './place-of.ts';

const LEVELS = { error: 'error', warning: 'warning', note: 'note' } as const satisfies Record<
  Severity,
  string
>;
const CODES = Object.keys(SEVERITIES) as Code[];

/** SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export const createSarif =
  (explanations: Explanations): CreateFormat =>
  (options) => {
    const tool = {
      driver: {
        name: 'bapa',
        semanticVersion: options.version,
        rules: CODES.map((code) => rule(code, explanations[code])),
      },
    };
    return {
      head:
        `{\n"$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n"version": "2.1.0",\n"runs": [{\n` +
        `"tool": ${JSON.stringify(tool, null, 2)},\n"columnKind": "unicodeCodePoints",\n"results": [`,
      word: (file) =>
        file.diagnostics.map((found) => ({
          text: shownInJson(JSON.stringify(result(file, found, options), null, 2)),
        })),
      add: jsonList().add,
      end: ({ exitCode }) =>
        `],\n"invocations": [{ "executionSuccessful": ${String(exitCode !== 2)} }]\n}]\n}\n`,
    };
  };

function rule(code: Code, { title, meaning, why }: Explanation) {
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: `${meaning} ${why}` },
    help: { text: `${meaning}\n\n${why}\n\nbapa explain ${code}` },
    defaultConfiguration: { level: LEVELS[SEVERITIES[code]] },
  };
}

function result(file: FileResult, found: FileDiagnostic, options: FormatOptions) {
  const { crumb, sentence, hint } = wordDiagnostic(file.locale, found);
  const more: Pick<Diagnostic, 'related' | 'fix'> = found.code === 'cannot-read' ? {} : found;
  const related = more.related?.map(({ range }) => ({
    physicalLocation: physical(file, { range }, options),
  }));
  return {
    ruleId: found.code,
    ruleIndex: CODES.indexOf(found.code),
    level: LEVELS[found.severity],
    message: { text: hint === undefined ? sentence : `${sentence}\n${hint}` },
    locations: [
      {
        physicalLocation: physical(file, found, options),
        ...(found.pointer !== '' && {
          logicalLocations: [{ name: crumb, fullyQualifiedName: found.pointer }],
        }),
      },
    ],
    ...(related && { relatedLocations: related }),
    partialFingerprints: { 'bapa/v1': `${found.code}:${found.pointer}` },
    ...(more.fix && { fixes: [fix(file, more.fix, options)] }),
  };
}

function physical(file: FileResult, found: { readonly range: Range | null }, options: FormatOptions) {
  const region = regionOf(file, found);
  return { artifactLocation: artifact(file, options), ...(region && { region }) };
}

function artifact({ file }: FileResult, { projectPath }: FormatOptions) {
  const path = file === '-' ? 'stdin' : projectPath(file);
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}

function regionOf(file: FileResult, found: { readonly range: Range | null }) {
  const place = placeOf(file, found);
  if (!place) return undefined;
  const { line, column, endLine, endColumn } = place;
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function fix(file: FileResult, edits: readonly Edit[], options: FormatOptions) {
  const replacements = edits.map(({ range, text }) => ({
    deletedRegion: regionOf(file, { range }) ?? {},
    insertedContent: { text },
  }));
  return { artifactChanges: [{ artifactLocation: artifact(file, options), replacements }] };
}

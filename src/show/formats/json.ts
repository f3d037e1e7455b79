import type { FileDiagnostic } from '../../diagnostics/diagnostic.ts';
import { shownInJson } from '../../text/shown.ts';
import { countAnswered, countSeverities, type FileResult } from '../result.ts';
import { wordDiagnostic } from '../word-diagnostic.ts';
import type { CreateFormat } from './format.ts';
import { jsonList } from './json-list.ts';
import { placeOf } from './place-of.ts';

/** One JSON document, as `schemas/result.schema.json` describes it. */
export const formatJson: CreateFormat = ({ draft }) => {
  const list = jsonList();
  return {
    head: `{\n  "version": 1,${draft ? '\n  "draft": true,' : ''}\n  "files": [`,
    word: (result) => [{ text: indented(fileJson(result, draft), '    ') }],
    add: list.add,
    end: ({ error, warning, note, skipped }) => {
      const totals = {
        ...(skipped > 0 && { skipped }),
        errors: error,
        warnings: warning,
        ...(draft && { notes: note }),
      };
      return `${list.isEmpty() ? '' : '\n  '}],\n${JSON.stringify(totals, null, 2).slice(2)}\n`;
    },
  };
};

function indented(value: unknown, indent: string): string {
  return shownInJson(JSON.stringify(value, null, 2)).replaceAll(/^/gm, indent);
}

function fileJson(result: FileResult, draft: boolean) {
  const counts = countSeverities(result.diagnostics);
  return {
    file: result.file,
    valid: counts.error === 0,
    errors: counts.error,
    warnings: counts.warning,
    ...(draft && { notes: counts.note }),
    ...countAnswered(result),
    diagnostics: result.diagnostics.map((found) => diagnosticJson(result, found)),
  };
}

function diagnosticJson(result: FileResult, found: FileDiagnostic) {
  const { message, hint } = wordDiagnostic(result.locale, found);
  const place = placeOf(result, found);
  return {
    code: found.code,
    severity: found.severity,
    message,
    ...(hint !== undefined && { hint }),
    pointer: found.pointer,
    line: place?.line ?? null,
    column: place?.column ?? null,
    endLine: place?.endLine ?? null,
    endColumn: place?.endColumn ?? null,
  };
}

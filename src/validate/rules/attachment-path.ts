import { valueRange } from '../../report/source.ts';
import { hasForeignMarks, plainPath } from '../../text/plain-fact.ts';
import { isReportPath, judgePath } from '../../text/report-path.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { factFix } from '../fact-fix.ts';
import { listPaths } from '../list-paths.ts';
import type { AnswersRule, Facts } from '../rule.ts';

/** A path written with backslashes, which is found on Windows only, or with quotation marks round it. */
export const attachmentPath: AnswersRule = {
  needs: 'answers',
  check: ({ answers, source }, { files }) =>
    listPaths(answers).flatMap(({ pointer, path, typed }) => {
      const isMarked = hasMarks(typed, files);
      if (!isMarked && judgePath(path) !== 'backslash') return [];
      const suggestion = (isMarked ? plainPath(typed) : path).replaceAll(/\\+/g, '/');
      const args = { path, suggestion, problem: isMarked ? 'marks' : 'backslash' } as const;
      const range = valueRange(source, pointer);
      const isSure = isMarked || /^[\w./ -]+$/.test(suggestion);
      return [
        diagnostic(
          'attachment-path',
          pointer,
          range,
          args,
          isSure ? factFix(source, pointer, suggestion) : {},
        ),
      ];
    }),
};

/** Whether a path has marks round it that are no part of a name: there is no such file. */
export function hasMarks(typed: string, files: Facts['files']): boolean {
  const plain = plainPath(typed);
  const isThere = files.get(typed.trim())?.kind === 'file' && typed.trim() !== plain;
  return (
    hasForeignMarks(typed, plain) && !isThere && (isReportPath(plain) || judgePath(plain) === 'backslash')
  );
}

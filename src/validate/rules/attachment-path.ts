import { valueRange } from '../../report/source.ts';
import { judgePath } from '../../text/report-path.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { listPaths } from '../list-paths.ts';
import type { AnswersRule } from '../rule.ts';

/** A path written with backslashes: it is found on Windows only. */
export const attachmentPath: AnswersRule = {
  needs: 'answers',
  check: ({ answers, source }) =>
    listPaths(answers).flatMap(({ pointer, path }) => {
      if (judgePath(path) !== 'backslash') return [];
      const range = valueRange(source, pointer);
      const suggestion = path.replaceAll(/\\+/g, '/');
      const fix = /^[\w./ -]+$/.test(suggestion) ? { fix: [{ range, text: suggestion }] } : {};
      return [diagnostic('attachment-path', pointer, range, { path, suggestion }, fix)];
    }),
};

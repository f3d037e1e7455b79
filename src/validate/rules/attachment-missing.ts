import { valueRange } from '../../report/source.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { factFix } from '../fact-fix.ts';
import { listPaths } from '../list-paths.ts';
import type { AnswersRule } from '../rule.ts';
import { hasMarks } from './attachment-path.ts';

/** 'Please submit the concept note as well as the list of participants': a file that is not there. */
export const attachmentMissing: AnswersRule = {
  needs: 'answers',
  check: ({ answers, source }, { files }) =>
    listPaths(answers).flatMap(({ pointer, path, typed }) => {
      const file = files.get(path);
      if (file?.kind !== 'missing' || hasMarks(typed, files)) return [];
      const { near = [], isSame = false } = file;
      const args = { path, ...(near.length > 0 && { near, isSame }) };
      const [name = ''] = near;
      const fix = isSame ? factFix(source, pointer, name) : {};
      return [diagnostic('attachment-missing', pointer, valueRange(source, pointer), args, fix)];
    }),
};

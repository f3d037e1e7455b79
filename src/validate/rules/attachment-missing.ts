import { valueRange } from '../../report/source.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { listPaths } from '../list-paths.ts';
import type { AnswersRule } from '../rule.ts';

/** 'Please submit the concept note as well as the list of participants': a file that is not there. */
export const attachmentMissing: AnswersRule = {
  needs: 'answers',
  check: ({ answers, source }, { files }) =>
    listPaths(answers).flatMap(({ pointer, path }) =>
      files.get(path)?.kind === 'missing'
        ? [diagnostic('attachment-missing', pointer, valueRange(source, pointer), { path })]
        : [],
    ),
};

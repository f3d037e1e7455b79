import { valueRange } from '../../report/source.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { listPaths } from '../list-paths.ts';
import type { AnswersRule } from '../rule.ts';

/** An attachment that is a folder, a device, or a file with nothing in it. */
export const attachmentNotAFile: AnswersRule = {
  needs: 'answers',
  check: ({ answers, source }, { files }) =>
    listPaths(answers).flatMap(({ pointer, path }) => {
      const facts = files.get(path);
      if (!facts || facts.kind === 'missing' || (facts.kind === 'file' && facts.size > 0)) return [];
      const kind = facts.kind === 'file' ? 'empty' : facts.kind;
      return [diagnostic('attachment-not-a-file', pointer, valueRange(source, pointer), { path, kind })];
    }),
};

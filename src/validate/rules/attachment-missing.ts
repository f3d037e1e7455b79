import { valueRange } from '../../report/source.ts';
import { diagnostic } from '../diagnostic.ts';
import { listPaths } from '../list-paths.ts';
import type { Rule } from '../rule.ts';

/** 'Please submit the concept note as well as the list of participants': a file that is not there. */
export const checkAttachmentMissing: Rule = ({ answers, source }, { files }) =>
  listPaths(answers).flatMap(({ pointer, path }) =>
    files.get(path)?.kind === 'missing'
      ? [diagnostic('attachment-missing', pointer, valueRange(source, pointer), { path })]
      : [],
  );

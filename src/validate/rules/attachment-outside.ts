import { valueRange } from '../../report/source.ts';
import { judgePath, type PathJudgement } from '../../text/report-path.ts';
import type { OutsideReason } from '../../diagnostics/args.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { listPaths } from '../list-paths.ts';
import type { AnswersRule } from '../rule.ts';

const REASONS: Partial<Record<PathJudgement, OutsideReason>> = {
  absolute: 'absolute',
  drive: 'drive',
  above: 'above',
  address: 'address',
};

/** An attachment that is not in the report's folder or below it: the report could not be sent on with it. */
export const attachmentOutside: AnswersRule = {
  needs: 'answers',
  check: ({ answers, source }, { files }) =>
    listPaths(answers).flatMap(({ pointer, path }) => {
      const reason = REASONS[judgePath(path)] ?? (files.get(path)?.isOutside ? 'link' : undefined);
      return reason
        ? [diagnostic('attachment-outside', pointer, valueRange(source, pointer), { path, reason })]
        : [];
    }),
};

import { keyRange } from '../../report/source.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { listPaths } from '../list-paths.ts';
import type { AnswersRule } from '../rule.ts';
import { MAX_ATTACHMENT_BYTES } from '../../text/limits.ts';

/** Attachments that are too large together to be sent in one e-mail. */
export const attachmentSize: AnswersRule = {
  needs: 'answers',
  check: ({ answers, source }, { files }) => {
    const paths = new Set(listPaths(answers).map(({ path }) => path));
    const bytes = [...paths].reduce((sum, path) => sum + (files.get(path)?.size ?? 0), 0);
    if (bytes <= MAX_ATTACHMENT_BYTES) return [];
    return [
      diagnostic('attachment-size', '/attachments', keyRange(source, '/attachments'), {
        bytes,
        limit: MAX_ATTACHMENT_BYTES,
      }),
    ];
  },
};

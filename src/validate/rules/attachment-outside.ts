import { valueRange } from '../../report/source.ts';
import { diagnostic, type OutsideReason } from '../diagnostic.ts';
import { isInside } from '../is-inside.ts';
import { judgePath, type PathJudgement } from '../judge-path.ts';
import { listPaths } from '../list-paths.ts';
import type { Facts, Rule } from '../rule.ts';

const REASONS: Partial<Record<PathJudgement, OutsideReason>> = {
  absolute: 'absolute',
  drive: 'drive',
  above: 'above',
  address: 'address',
};

/** An attachment that is not in the report's folder or below it: the report could not be sent on with it. */
export const checkAttachmentOutside: Rule = ({ answers, source }, facts) =>
  listPaths(answers).flatMap(({ pointer, path }) => {
    const reason = REASONS[judgePath(path)] ?? (linksOut(path, facts) ? 'link' : undefined);
    return reason
      ? [diagnostic('attachment-outside', pointer, valueRange(source, pointer), { path, reason })]
      : [];
  });

/** The path leads through a link to a place outside the report's folder. */
export function linksOut(path: string, { files, folder }: Facts): boolean {
  const realPath = files.get(path)?.realPath;
  return realPath !== undefined && folder !== undefined && !isInside(folder, realPath);
}

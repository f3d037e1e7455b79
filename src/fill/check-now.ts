import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { check, withFreshFacts } from '../workspace/open-report.ts';
import type { FillSession } from './fill-session.ts';

/** What `validate --draft` finds in the report, with the files that are there by now. */
export function checkNow({ report, io }: FillSession): Promise<Diagnostic[]> {
  return check(withFreshFacts(report, io), { draft: true });
}

import type { Style } from '../edge/io.ts';
import type { Severity } from '../diagnostics/diagnostic.ts';

/** The colour in which a finding is told. */
export const SEVERITY_COLORS = { error: 'red', warning: 'yellow', note: 'blue' } as const satisfies Record<
  Severity,
  keyof Style
>;

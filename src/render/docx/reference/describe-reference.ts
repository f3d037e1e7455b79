import { typographyOf } from '../typography.ts';
import { fitReference } from './fit-reference.ts';
import type { LeftBehind } from '../../../locales/locale.ts';
import type { Change } from './mend-styles.ts';
import type { Reference } from './read-reference.ts';

/** What somebody who knows an organization's file should be told of how a report takes its looks. */
export interface Description {
  readonly left: readonly LeftBehind[];
  readonly changes: readonly Change[];
  /** Whether the header of the first page has a picture. */
  readonly hasFirstPicture: boolean;
}

/** Tells what of an organization's looks does not come along, and what is changed, whatever the report's language. */
export function describeReference(reference: Reference): Description {
  const { headers, has } = reference.margins;
  const first = headers[has.first ? 'first' : 'default'];
  return {
    left: [...reference.left],
    changes: [...fitReference(reference, typographyOf('en')).changes],
    hasFirstPicture: (first?.pictures.size ?? 0) > 0,
  };
}

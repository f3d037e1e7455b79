import fc from 'fast-check';
import { arbitraryMarkdown } from '../prose/arbitrary-markdown.ts';
import { report } from './fixtures.ts';

const anything = fc.oneof(
  { depthSize: 'small' },
  arbitraryMarkdown,
  fc.constantFrom(null, true, 7, '', 'overarching', '2018-06-27', 'a@b.cd'),
  fc.array(arbitraryMarkdown, { maxLength: 2 }),
  fc.dictionary(arbitraryMarkdown, arbitraryMarkdown, { maxKeys: 2 }),
);

/** Reports of any shape: right keys with any values, and parts with any keys. */
export const arbitraryReport = fc.record(
  Object.fromEntries<fc.Arbitrary<unknown>>([
    ...Object.keys(report).map((key) => [key, anything] as const),
    ['unknown', anything],
    ['venue', fc.oneof(anything, fc.record({ name: anything, city: anything, more: anything }))],
    [
      'recommendations',
      fc.array(fc.oneof(anything, fc.record({ action: anything, addressed_to: anything })), { maxLength: 2 }),
    ],
    [
      'sessions',
      fc.array(
        fc.oneof(anything, fc.record({ title: anything, topics: anything, action_points: anything })),
        { maxLength: 2 },
      ),
    ],
  ]),
  { requiredKeys: [] },
);

import { expect, test } from 'vitest';
import { applyEdits } from '../../src/text/apply-edits.ts';
import { mergeChange, type Change } from '../../src/fill/merge-change.ts';
import { parseSource } from '../../src/report/parse-source.ts';

function merge(seen: string, current: string, change: Change): string {
  const merged = mergeChange(parseSource(seen), parseSource(current), change);
  if (merged.kind === 'gone') return 'gone';
  return merged.kind === 'edits'
    ? applyEdits(current, merged.edits)
    : `conflict at ${merged.pointer}: ${JSON.stringify(merged.theirs)}`;
}

const seen = 'title: T\nsessions:\n  - title: A\n  - title: B\n';

test.each<[string, string, Change, string]>([
  ['nothing changed', seen, { kind: 'set', pointer: '/title', value: 'New' }, seen.replace('T', 'New')],
  [
    'something else changed',
    `# c\n${seen}`,
    { kind: 'set', pointer: '/title', value: 'New' },
    `# c\n${seen.replace('T', 'New')}`,
  ],
  [
    'the same answer was given',
    seen.replace('T', 'New'),
    { kind: 'set', pointer: '/title', value: 'New' },
    seen.replace('T', 'New'),
  ],
  [
    'the answer was changed',
    seen.replace('T', 'X'),
    { kind: 'set', pointer: '/title', value: 'New' },
    'conflict at /title: "X"',
  ],
  [
    'the session was moved',
    'sessions:\n  - title: B\n  - title: A\n',
    { kind: 'set', pointer: '/sessions/1/topics', value: 't' },
    'sessions:\n  - title: B\n    topics: t\n  - title: A\n',
  ],
  [
    'a session was added while another was begun',
    `${seen}  - title: C\n`,
    { kind: 'set', pointer: '/sessions/2/title', value: 'D' },
    `${seen}  - title: C\n  - title: D\n`,
  ],
  [
    'the session was taken out',
    'sessions:\n  - title: A\n  - title: C\n',
    { kind: 'set', pointer: '/sessions/1/topics', value: 't' },
    'gone',
  ],
  [
    'the title was changed',
    'sessions:\n  - title: A\n  - title: X\n',
    { kind: 'set', pointer: '/sessions/1/title', value: 'New' },
    'conflict at /sessions/1/title: "X"',
  ],
  [
    'a list that changed is left alone',
    `${seen}  - title: C\n`,
    { kind: 'remove', pointer: '/sessions/0' },
    'conflict at /sessions: [{"title":"A"},{"title":"B"},{"title":"C"}]',
  ],
  [
    'a list is changed elsewhere',
    `# c\n${seen}`,
    { kind: 'move', pointer: '/sessions/1', to: 0 },
    '# c\ntitle: T\nsessions:\n  - title: B\n  - title: A\n',
  ],
])('%s', (_name, current, change, expected) => {
  expect(merge(seen, current, change)).toBe(expected);
});

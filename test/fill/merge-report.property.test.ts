import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnswerValue } from '../../src/form/answer-value.ts';
import { isAnswered, isMapping } from '../../src/form/answer.ts';
import { isWithin, joinPointer } from '../../src/form/pointer.ts';
import { mergeReport } from '../../src/fill/merge-report.ts';
import { locale } from '../../src/locales/en/locale.ts';
import { parseSource } from '../../src/report/parse-source.ts';
import { UserError } from '../../src/show/user-error.ts';
import type { OpenReport } from '../../src/workspace/open-report.ts';
import { damage, damaged } from '../report/arbitrary-damage.ts';
import { LAYOUTS } from '../report/edit-layouts.ts';
import { VALID } from '../validate/check-text.ts';

const REPORTS = [VALID, ...Object.values(LAYOUTS)];
const FRAGMENTS = [
  'word', 'Two words', '\n', '\n\n', '\r', '\r\n', ' ', '\t', '---', '...', '# x', ' # y', ': ', '- ', '"', "'", '\\', '|', '{', ']', ',',
  '%', '*a', '&a', '!', '~', 'yes', '12', '\u00a0', '\u2028', '\u2029', '\u0085', '\u0007', '\ufeff', '\u3000', '\u000b', '    code',
]; // prettier-ignore
const text = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 8 }).map((parts) => parts.join(''));

const answer: fc.Arbitrary<{ pointer: string; value: AnswerValue }> = fc.oneof(
  fc.record({
    pointer: fc.constantFrom(
      ...[
        '/title',
        '/date',
        '/venue/city',
        '/prepared_by/0/telephone',
        '/summary',
        '/recommendations/1/timeframe',
      ],
      ...[
        '/priority_areas/1',
        '/needs',
        '/sessions/0/topics',
        '/sessions/1/action_points/0',
        '/attachments/participants',
      ],
    ),
    value: fc.oneof(text, fc.constant(null)),
  }),
  fc.record({ pointer: fc.constant('/priority_areas'), value: fc.array(text, { maxLength: 3 }) }),
  fc.record({ pointer: fc.constant('/venue'), value: fc.record({ name: text, city: text }) }),
  fc.record({
    pointer: fc.constant('/sessions'),
    value: fc.array(fc.record({ title: text, topics: text }), { maxLength: 3 }),
  }),
);

/** Each text, number and the like, with its pointer. */
function* answersIn(value: unknown, pointer = ''): Generator<[string, unknown]> {
  if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* answersIn(item, joinPointer(pointer, index));
  else if (isMapping(value))
    for (const [key, part] of Object.entries(value)) yield* answersIn(part, joinPointer(pointer, key));
  else if (isAnswered(value)) yield [pointer, comparable(value)];
}

/** As a report stores it: an answer that others refer to is written out where they stand. */
function comparable(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trimEnd() : value;
}

test('answers given to a damaged report change no other answer, and leave it readable', () => {
  let refused = 0;
  let made = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...REPORTS),
      fc.array(damage, { maxLength: 3 }),
      fc.array(answer, { minLength: 1, maxLength: 3 }),
      (report, damages, given) => {
        const before = parseSource(damages.reduce(damaged, report));
        if (before.syntax !== 'sound') return;
        const opened = { file: 'report.yaml', text: before.text, source: before, locale } as OpenReport;
        const merged = mergedOrRefused(opened, given);
        if (merged === undefined) refused += 1;
        if (merged === undefined) return;
        made += 1;
        const after = parseSource(merged);
        expect(after.syntax, merged).toBe('sound');
        const others = (value: unknown) =>
          [...answersIn(value)]
            .filter(([pointer]) => !given.some((one) => isWithin(pointer, one.pointer)))
            .sort();
        expect(others(after.value), merged).toEqual(others(before.value));
      },
    ),
    { numRuns: 400 },
  );
  // Aliases, texts where lists belong, lists that are too short: seldom among reports with three mistakes.
  expect(refused).toBeLessThan(made / 4);
});

function mergedOrRefused(
  report: OpenReport,
  given: { pointer: string; value: AnswerValue }[],
): string | undefined {
  try {
    return mergeReport(report, given).text;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

test('a first line that is empty stops nobody', () => {
  const source = parseSource('\n#c01\ntype: regional\n');
  const opened = { file: 'report.yaml', text: source.text, source, locale } as OpenReport;
  expect(mergeReport(opened, [{ pointer: '/title', value: 'T' }]).text).toBe(
    '\ntitle: T\n#c01\ntype: regional\n',
  );
});

import { describe, expect, test } from 'vitest';
import { countAnswers, isAnswered, listAnswers, listMissing } from '../../src/form/answer.ts';
import { form } from '../../src/form/form.ts';

test.each([undefined, null, '', ' \n\t', [], {}, [null, ''], { name: null, city: ' ' }, [{ action: '' }]])(
  '%j is no answer',
  (value) => expect(isAnswered(value)).toBe(false),
);

test.each(['x', 0, false, ['', 'x'], { name: { deep: 'x' } }])('%j is an answer', (value) =>
  expect(isAnswered(value)).toBe(true),
);

describe('what is missing', () => {
  const missing = (report: unknown) => listMissing(listAnswers(form, report)).map(({ pointer }) => pointer);

  test('is told at the highest place without an answer', () => {
    expect(missing({})).toContain('/venue');
    expect(missing({ venue: { name: 'UNCC', city: null } })).toEqual(
      expect.arrayContaining(['/venue/city', '/venue/country']),
    );
  });

  test('is asked of items that were begun, not of empty ones', () => {
    const report = { sessions: [{ title: 'Opening' }, { title: null, topics: '' }] };
    expect(missing(report).filter((pointer) => pointer.startsWith('/sessions'))).toEqual([
      '/sessions/0/topics',
      '/sessions/0/conclusions',
    ]);
  });

  test('is nothing where the shape is wrong: that is told instead', () => {
    expect(missing({ venue: 'UNCC, Bangkok' })).not.toContain('/venue');
  });
});

test('answers are counted by the parts of groups and of items', () => {
  expect(countAnswers(listAnswers(form, {}))).toEqual({ answered: 0, required: 18 });
  const report = {
    venue: { city: 'Nairobi' },
    prepared_by: [{ name: 'UNDP' }],
    priority_areas: ['Water', 'Trade'],
  };
  expect(countAnswers(listAnswers(form, report))).toEqual({ answered: 3, required: 19 });
});

test('inherited properties are no answers', () => {
  expect(listAnswers(form, { title: 'x' }).find(({ field }) => field.key === 'date')?.value).toBeUndefined();
});

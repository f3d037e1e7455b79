import { expect, test } from 'vitest';
import { canonicalJson } from '../../src/report/canonical-json.ts';
import { parseSource } from '../../src/report/parse-source.ts';

test('is the same for the same answers, in whatever order and form they were written', () => {
  const [block, flow] = [
    'title: Water\nvenue:\n  city: Nairobi\n  name: Hilton\nthemes:\n  - overarching\n',
    '{themes: [overarching], "venue": {name: "Hilton", city: Nairobi}, title: Water} # the same',
  ].map((text) => canonicalJson(parseSource(text).value));
  expect(block).toBe('{"themes":["overarching"],"title":"Water","venue":{"city":"Nairobi","name":"Hilton"}}');
  expect(flow).toBe(block);
});

test('is another one when an answer or the order of a list changes', () => {
  expect(canonicalJson(['a', 'b'])).not.toBe(canonicalJson(['b', 'a']));
});

test('of nothing is null', () => {
  expect(canonicalJson(undefined)).toBe('null');
});

import { expect, test } from 'vitest';
import { READS } from '../../src/locales/index.ts';
import { splitAlternatives } from '../../src/recognize/split-alternatives.ts';

test.each([
  '+66 1 / +66 2',
  '+66 1; +66 2',
  '+66 1,+66 2',
  '+66 1 or +66 2',
  '+66 1 ou +66 2',
  '+66 1 o +66 2',
])('%s are two', (text) => {
  expect(splitAlternatives(text, READS).map((part) => part.trim())).toEqual(['+66 1', '+66 2']);
});

test.each(['+66 1 или +66 2', '+66 1或+66 2', '+66 1 أو +66 2'])('%s are two', (text) => {
  expect(splitAlternatives(text, READS).map((part) => part.trim())).toEqual(['+66 1', '+66 2']);
});

test.each(['+66 1', 'Tel. +66 1', 'Victor +66 1', '+66 1 ; '])('%j is one', (text) => {
  expect(splitAlternatives(text, READS)).toHaveLength(1);
});

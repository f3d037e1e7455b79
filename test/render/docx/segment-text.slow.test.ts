import { expect, test } from 'vitest';
import { segmentText } from '../../../src/render/docx/segment-text.ts';

test('a long line takes no long time', () => {
  const started = performance.now();
  for (const text of [
    '1'.repeat(1e5),
    '(1'.repeat(5e4),
    '+1 '.repeat(3e4),
    'ا1-2 '.repeat(2e4),
    'ا'.repeat(1e5),
  ]) {
    const parts = segmentText(text, true, false);
    expect(parts.map((part) => part.text).join('')).toBe(text);
  }
  expect(performance.now() - started).toBeLessThan(5000);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

test('the newest version of the changelog is the version of the package', () => {
  const numbers = readFileSync('CHANGELOG.md', 'utf8').match(/^## (\d\S*)/gm);
  expect(numbers?.[0]).toBe(`## ${manifest.version}`);
});

import { expect, test } from 'vitest';
import { chooseColorLevel } from '../../src/io/color-level.ts';
import { createStyle } from '../../src/io/style.ts';

test.each<[string, Record<string, string>, number | undefined, number]>([
  ['a terminal of 16 colours', {}, 4, 1],
  ['a terminal of 256 colours', {}, 8, 2],
  ['a terminal of all colours', {}, 24, 3],
  ['a terminal without colours', {}, 1, 0],
  ['a pipe', {}, undefined, 0],
  ['NO_COLOR', { NO_COLOR: '1' }, 24, 0],
  ['an empty NO_COLOR, which counts for nothing', { NO_COLOR: '' }, 24, 3],
  ['TERM=dumb', { TERM: 'dumb' }, 24, 0],
  ['FORCE_COLOR in a pipe', { FORCE_COLOR: '1' }, undefined, 1],
  ['FORCE_COLOR=3 in a pipe', { FORCE_COLOR: '3' }, undefined, 3],
  ['a FORCE_COLOR that is the name of something else', { FORCE_COLOR: 'constructor' }, 24, 1],
  ['FORCE_COLOR=0 on a terminal', { FORCE_COLOR: '0' }, 24, 0],
  [
    'FORCE_COLOR against NO_COLOR and TERM=dumb',
    { FORCE_COLOR: 'true', NO_COLOR: '1', TERM: 'dumb' },
    undefined,
    1,
  ],
])('%s', (_case, env, depth, level) => {
  expect(chooseColorLevel(env, depth)).toBe(level);
});

test('a style without colours changes nothing, one with colours wraps the text', async () => {
  expect((await createStyle(0)).red('error')).toBe('error');
  expect((await createStyle(1)).red('error')).toBe('\u001b[31merror\u001b[39m');
});

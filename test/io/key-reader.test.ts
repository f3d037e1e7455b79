import { expect, test } from 'vitest';
import type { Key } from '../../src/edge/live-io.ts';
import { KeyReader } from '../../src/io/key-reader.ts';

const START = '\u001B[200~';
const END = '\u001B[201~';

/** What a terminal's bytes are read as; a number waits for so many milliseconds. */
async function read(...sent: readonly (string | Buffer | number)[]): Promise<string[]> {
  const keys: Key[] = [];
  const reader = new KeyReader((key) => keys.push(key), 'en');
  for (const one of sent) {
    if (typeof one === 'number') await new Promise((wake) => setTimeout(wake, one));
    else reader.take(Buffer.from(one as string));
  }
  await new Promise((wake) => setTimeout(wake, 120));
  return keys.map((key) =>
    key.kind === 'key' ? key.name : key.kind === 'end' ? 'end' : `${key.kind}: ${key.text}`,
  );
}

test.each<[string, readonly (string | Buffer | number)[], string[]]>([
  ['typing', ['ab', '\r'], ['text: ab', 'return']],
  ['a key in two parts', ['\u001B', '[A'], ['up']],
  ['Esc', ['\u001B'], ['escape']],
  ['a paste', [`${START}a\rb${END}`], ['paste: a\nb']],
  [
    'a paste in parts, its marks too',
    ['x\u001B[2', '00~a', 'b\u001B[20', '1~c'],
    ['text: x', 'paste: ab', 'text: c'],
  ],
  ['Ctrl-C in a paste', [`${START}a\u0003b${END}`], ['paste: a\u0003b']],
  ['a second beginning in a paste', [`${START}a${START}b${END}`], ['paste: ab']],
  ['Esc before a letter in a paste', [`${START}a\u001Bbc${END}`], ['paste: a\u001Bbc']],
  ['colours in a paste', [`${START}\u001B[1;31mred\u001B[0m${END}`], ['paste: red']],
  ['a paste whose end is lost', [`${START}a\rb`, 800, '\u0013'], ['paste: a\nb', 's']],
  ['a paste whose end is late', [`${START}a`, 800, `b\rc${END}d`], ['paste: a', 'paste: b\nc', 'text: d']],
  ['several lines at once', ['a\rb\rc\r', 'rest'], ['burst: a\nb\nc\n', 'burst: rest']],
  ['a line and Enter', ['a\r', 'b\r'], ['text: a', 'return', 'text: b', 'return']],
  ['keys typed ahead', ['\u0015a\rb\r'], ['u', 'text: a', 'return', 'text: b', 'return']],
  ['a letter in two parts', [Buffer.from([0xc3]), Buffer.from([0xa9])], ['text: é']],
  [
    'a terminal that sends Windows-1252',
    [Buffer.from('Un \xe9t\xe9 \x80', 'latin1'), Buffer.from('\r')],
    ['text: Un été €', 'return'],
  ],
])('%s', async (_, sent, expected) => {
  expect(await read(...sent)).toEqual(expected);
});

import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { keyNames, press, shownKeys, STOP } from '../../../src/fill/ask/keymap.ts';
import type { Canvas } from '../../../src/fill/ask/widget.ts';
import type { Key } from '../../../src/edge/live-io.ts';
import { createStyle } from '../../../src/io/style.ts';
import { LANGUAGES, loadLocale } from '../../../src/locales/index.ts';
import type { Language } from '../../../src/locales/locale.ts';
import { keyFor, pressOf } from '../keys.ts';
import { KEYMAP_CASES, type KeymapCase } from './keymap-cases.ts';

async function canvasIn(language: Language): Promise<Canvas> {
  return {
    columns: 300,
    rows: 24,
    style: await createStyle(0),
    words: (await loadLocale(language)).fill,
  };
}

const english = await canvasIn('en');

function stateOf({ widget, after }: KeymapCase): unknown {
  return after.reduce((state, name) => press(widget, state, pressOf(name), english).state, widget.initial);
}

/** The line of keys, key by key. */
function footer(one: KeymapCase, canvas: Canvas): string[] {
  return one.widget.draw(stateOf(one), canvas).lines.at(-1)?.split(' · ') ?? [];
}

/** What is typed into a list is shown, and does nothing. */
const IGNORED = { ignored: undefined };
const NAMED = 'return escape tab up down left right home end pageup pagedown insert delete backspace f1 f5';
const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');
const PRINTED = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));

/** What a keyboard can send: named keys, letters with Ctrl and Alt, and what is typed. */
const EVERY_KEY: readonly Key[] = [
  ...NAMED.split(' ').flatMap((name) => withModifiers(name, [false, false], [true, false], [false, true])),
  ...LETTERS.flatMap((name) => withModifiers(name, [true, false], [false, true])),
  ...PRINTED.map((text): Key => ({ kind: 'text', text })),
];

function withModifiers(name: string, ...modifiers: readonly (readonly [boolean, boolean])[]): Key[] {
  return modifiers.map(([ctrl, meta]) => ({ kind: 'key', name, ctrl, meta, shift: false }));
}

describe.each(Object.entries(KEYMAP_CASES))('at %s', (_name, one) => {
  test.each(one.shown)('%s: %s', (keys, label, outcome) => {
    expect(footer(one, english)).toContain(`${keys} ${english.words.keys[label]}`);
    const step = press(one.widget, stateOf(one), pressOf(keys.split(' ').at(-1) ?? ''), english);
    expect('reply' in step ? step.reply : step.state).toMatchObject(outcome);
  });

  test.each(LANGUAGES)('the line of keys is whole in %s', async (language) => {
    const { words } = await canvasIn(language);
    const named = footer(one, { ...english, words }).map((part) => part.replace(words.space, 'Space'));
    const labels = one.after.includes('m') ? one.shown : [...one.shown, [STOP.key, STOP.label] as const];
    expect(named).toHaveLength(labels.length);
    for (const [index, [, label]] of labels.entries())
      expect(named[index]?.split(' ').slice(-words.keys[label].split(' ').length).join(' ')).toBe(
        words.keys[label],
      );
  });

  test('no other key does anything', () => {
    const before = stateOf(one);
    const shown = shownKeys(one.widget.keymap(before)).flatMap(({ key }) => key.split(' '));
    const known = new Set([...shown, ...one.others]);
    const typing = one.widget.type ? EVERY_KEY.filter(({ kind }) => kind !== 'text') : EVERY_KEY;
    const acting = typing.filter((key) => {
      const step = press(one.widget, before, key, english);
      return (
        'reply' in step ||
        !isDeepStrictEqual({ ...(step.state as object), ...IGNORED }, { ...(before as object), ...IGNORED })
      );
    });
    expect(acting.map(keyNames).filter((names) => !names.some((name) => known.has(name)))).toEqual([]);
  });
});

test('a typed letter is a letter, whatever its key does elsewhere', () => {
  const one = KEYMAP_CASES['a text of several lines'];
  const { state } = press(one!.widget, one!.widget.initial, { kind: 'text', text: '↑' }, english);
  expect(state).toMatchObject({ edited: { text: 'One\ntwo↑' } });
});

test('the README names the keys', () => {
  const readme = readFileSync('README.md', 'utf8').replaceAll(/\s+/g, ' ');
  expect(readme).toContain(
    `${keyFor('save')} saves, ${keyFor('back')} goes back, ${keyFor('skip')} skips, ${keyFor('editor')} opens your editor, ${STOP.key} stops`,
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMapping } from '../../src/form/answer.ts';
import { joinPointer, parentPointer, splitPointer } from '../../src/form/pointer.ts';
import { applyEdits } from '../../src/text/apply-edits.ts';
import { insertItem, setAnswer } from '../../src/report/edit/set-answer.ts';
import { NotEditable } from '../../src/diagnostics/not-editable.ts';
import { moveItem, removeItem } from '../../src/report/edit/change-list.ts';
import type { AnswerValue } from '../../src/form/answer-value.ts';
import type { Edit } from '../../src/text/range.ts';
import { parseSource } from '../../src/report/parse-source.ts';
import { valueAt } from '../../src/form/value-at.ts';
import { LAYOUTS } from './edit-layouts.ts';

const FRAGMENTS = [
  'word',
  'Two words',
  'é',
  'العربية',
  '中文',
  '🌍',
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  '  ',
  '\t',
  '---',
  '...',
  '# x',
  ' # y',
  ': ',
  ':',
  '- ',
  '"',
  "'",
  '\\',
  '|',
  '>',
  '{',
  '}',
  '[',
  ']',
  ',',
  '%',
  '*a',
  '&a',
  '!',
  '@',
  '`',
  '~',
  'yes',
  '12',
  '\u00a0',
  '\u2028',
  '\u0085',
  '\u0007',
  '\ufeff',
  '\ud800',
  '1. item',
  '| a | b |',
  '> quote',
  '    code',
];
const fragments = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 14 }).map((parts) => parts.join(''));
const anyText = fc.oneof(fragments, fragments, fc.string({ unit: 'binary', maxLength: 12 }));

const TEXTS = [
  '/title',
  '/format',
  '/date',
  '/venue/name',
  '/venue/city',
  '/venue/country',
  '/organized_by/0/name',
  '/organized_by/1/type',
  '/prepared_by/0/telephone',
  '/summary',
  '/recommendations/0/action',
  '/recommendations/1/timeframe',
  '/priority_areas/0',
  '/priority_areas/1',
  '/needs',
  '/sessions/0/theme',
  '/sessions/0/topics',
  '/sessions/1/conclusions',
  '/sessions/1/action_points/0',
  '/additional_information',
  '/attachments/participants',
  '/attachments/others/0',
];
const LISTS = [
  '/organized_by',
  '/recommendations',
  '/priority_areas',
  '/sessions',
  '/sessions/0/action_points',
  '/themes',
];

type Step =
  | { readonly do: 'set'; readonly pointer: string; readonly value: AnswerValue }
  | {
      readonly do: 'insert' | 'remove' | 'move';
      readonly list: string;
      readonly at: number;
      readonly to: number;
      readonly value: string;
    };

const themes = fc.subarray(['overarching', 'comparative-advantages', 'sharing-experiences']);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('set' as const),
    pointer: fc.constantFrom(...TEXTS),
    value: fc.oneof(anyText, anyText, fc.constant(null)),
  }),
  fc.record({ do: fc.constant('set' as const), pointer: fc.constant('/themes'), value: themes }),
  fc.constantFrom('/organized_by', '/recommendations', '/sessions', '/priority_areas').chain((pointer) =>
    fc.record({
      do: fc.constant('set' as const),
      pointer: fc.constant(pointer),
      value: fc.array(
        fc.constantFrom('A', 'B', 'C', 'word').map((name) => itemFor(pointer, name)),
        { maxLength: 4 },
      ),
    }),
  ),
  fc.record({
    do: fc.constantFrom('insert' as const, 'remove' as const, 'move' as const),
    list: fc.constantFrom(...LISTS),
    at: fc.nat(3),
    to: fc.nat(3),
    value: anyText,
  }),
);

test.each(Object.keys(LAYOUTS))('random edits change nothing but what they are for: %s', (name) => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
      let text = LAYOUTS[name] ?? '';
      for (const one of steps) text = take(text, one);
    }),
    { numRuns: 100 },
  );
});

/** Makes one edit and checks everything that must be true afterwards. */
function take(text: string, step: Step): string {
  const source = parseSource(text);
  const model = plain(source.value);
  const planned = plan(model, step);
  if (!planned) return text;
  const { expected, edits, commentsMayGo } = planned;
  const list = editsOrNone(() => edits(text));
  if (!list) return text;
  const after = applyEdits(text, list);
  const read = parseSource(after);
  expect(read.syntax, after).toBe('sound');
  expect(plain(read.value), after).toEqual(plain(expected));
  if (step.do === 'move') expect(comments(after).sort()).toEqual(comments(text).sort());
  else if (commentsMayGo) expect(isSubsequence(comments(after), comments(text))).toBe(true);
  else expect(comments(after), after).toEqual(comments(text));
  if (text.includes('\r\n') && !list.some((edit) => edit.text === ''))
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
  return after;
}

/** What lies inside an alias, or would come to stand before its anchor, is refused. */
function editsOrNone(edits: () => Edit[]): Edit[] | undefined {
  try {
    return edits();
  } catch (error) {
    if (error instanceof NotEditable && error.reason === 'alias') return undefined;
    throw error;
  }
}

interface Plan {
  readonly expected: unknown;
  readonly edits: (text: string) => Edit[];
  readonly commentsMayGo: boolean;
}

function plan(model: unknown, step: Step): Plan | undefined {
  if (step.do === 'set') {
    if (step.value === null && valueAt(model, step.pointer) === undefined) return undefined;
    const expected = setIn(model, step.pointer, step.value);
    if (expected === undefined) return undefined;
    const commentsMayGo = Array.isArray(step.value);
    return {
      expected,
      edits: (text) => setAnswer(parseSource(text), step.pointer, step.value),
      commentsMayGo,
    };
  }
  const old = valueAt(model, step.list);
  const items = Array.isArray(old) ? [...(old as unknown[])] : [];
  if (valueAt(model, parentPointer(step.list)) === undefined) return undefined;
  const at = step.at % (items.length + (step.do === 'insert' ? 1 : 0) || 1);
  const to = step.to % (items.length || 1);
  const pointer = joinPointer(step.list, at);
  if (step.do === 'insert') {
    const value = itemFor(step.list, step.value);
    items.splice(at, 0, value);
    return {
      expected: setIn(model, step.list, items as AnswerValue),
      edits: (text) => insertItem(parseSource(text), step.list, at, value),
      commentsMayGo: false,
    };
  }
  if (items.length === 0) return undefined;
  const removed = items.splice(at, 1);
  if (step.do === 'remove') {
    return {
      expected: setIn(model, step.list, items as AnswerValue),
      edits: (text) => removeItem(parseSource(text), pointer),
      commentsMayGo: true,
    };
  }
  items.splice(to, 0, ...removed);
  return {
    expected: setIn(model, step.list, items as AnswerValue),
    edits: (text) => moveItem(parseSource(text), pointer, to),
    commentsMayGo: false,
  };
}

function itemFor(list: string, text: string): AnswerValue {
  const keys: Record<string, readonly [string, string]> = {
    '/organized_by': ['name', 'type'],
    '/recommendations': ['action', 'timeframe'],
    '/sessions': ['title', 'topics'],
  };
  const [first, second] = keys[list] ?? [];
  return first !== undefined && second !== undefined ? { [first]: null, [second]: text } : text;
}

/** The model with a value set; undefined where a list has not enough items for it. */
function setIn(model: unknown, pointer: string, value: AnswerValue): unknown {
  const copy = structuredClone(model) ?? {};
  const parts = splitPointer(pointer);
  const last = parts.pop() ?? '';
  let at = copy as Record<string, unknown>;
  for (const [index, part] of parts.entries()) {
    const next = /^\d+$/.test(parts[index + 1] ?? last) ? [] : {};
    if (Array.isArray(at) && Number(part) > at.length) return undefined;
    at = (at[part] ??= next) as Record<string, unknown>;
  }
  if (Array.isArray(at) && Number(last) > at.length) return undefined;
  at[last] = value;
  return copy;
}

/** Values with nothing in them are left out: for the form they are all unanswered. */
function plain(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n').replace(/\n\s*$/, '');
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((item) => plain(item) ?? null);
  if (!isMapping(value)) return value ?? undefined;
  const pairs = Object.entries(value).map(([key, child]) => [key, plain(child)] as const);
  const kept = pairs.filter((pair) => pair[1] !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function comments(text: string): string[] {
  return text.match(/#c\d\d/g) ?? [];
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const one of whole) if (one === part[at]) at += 1;
  return at === part.length;
}

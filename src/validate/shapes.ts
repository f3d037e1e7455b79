import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { isMapping } from '../form/answer.ts';
import type { Field } from '../form/field.ts';
import { form } from '../form/form.ts';
import { shapeOf, shapeOfKind, type Shape } from '../form/kinds.ts';
import { fieldAt } from '../form/pointer.ts';
import { quoteText, type Edit, type Range } from '../text/range.ts';
import { sourceText, valueRange, type Source } from '../report/source.ts';
import { answerForm, knownChoices } from './answer-form.ts';
import type { ShapeCause } from '../diagnostics/args.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { valueAt } from '../form/value-at.ts';

/** The place at a pointer, whose value has not the shape that the form asks for. */
interface Misfit {
  readonly source: Source;
  readonly field: Field | undefined;
  readonly value: unknown;
  readonly node: Node | null;
  readonly range: Range;
  readonly text: string;
}

interface Explained {
  readonly cause: ShapeCause;
  readonly fix?: readonly Edit[];
}

/** Tells a value of the wrong shape once, with what its author probably did and the right form. */
export function checkShape(source: Source, pointer: string): Diagnostic[] {
  const value = valueAt(source.value, pointer);
  const found = shapeOf(value);
  const field = fieldAt(form, pointer);
  if (!found || isOfOtherRule(field, found)) return [];
  const range = valueRange(source, pointer);
  const text = sourceText(source, range);
  const node = source.positions.get(pointer)?.node ?? null;
  const expected = shapeOfKind(field?.kind ?? 'text');
  const { cause, fix } = explain({ source, field, value, node, range, text }, expected, found);
  const parts = cause === 'bullets' || cause === 'marker' ? undefined : value;
  const args = {
    expected,
    found,
    cause,
    source: text.slice(0, 200),
    form: field ? answerForm(field, parts) : '',
  };
  return [diagnostic('wrong-shape', pointer, range, args, fix ? { fix } : {})];
}

/** A year alone is a number to YAML, but the mistake is in the date. */
function isOfOtherRule(field: Field | undefined, found: Shape): boolean {
  return field?.kind === 'date' && found === 'number';
}

function explain(misfit: Misfit, expected: Shape, found: Shape): Explained {
  const { field, range, text } = misfit;
  if (expected === 'text') {
    if (found === 'number' || found === 'truth')
      return { cause: 'not-quoted', fix: [quoteText(range, text)] };
    const isOneLine = !text.includes('\n');
    if (found === 'group' && isOneLine && !text.startsWith('{'))
      // Behind a question mark of YAML there need not be any.
      return { cause: 'colon', ...(text.includes(':') && { fix: [quoteText(range, text)] }) };
    if (field?.kind === 'prose' && isBlock(misfit)) return proseWithoutMarker(misfit);
    return { cause: isOneLine ? 'brackets' : 'other' };
  }
  if (expected === 'list' && found === 'text') return textForList(misfit);
  if (expected === 'list' && found === 'group') return { cause: 'no-dash' };
  return { cause: 'other' };
}

function isBlock({ node }: Misfit): boolean {
  return (isSeq(node) || isMap(node)) && !node.flow;
}

/** `summary:` with a list below it: with `|` after the colon the same lines are Markdown. */
function proseWithoutMarker({ source, range }: Misfit): Explained {
  const before = source.text.slice(0, range.start);
  const colon = /:(?=[ \t]*(?:#[^\n]*)?(?:\r?\n[ \t]*)+$)/.exec(before.slice(-400));
  if (!colon) return { cause: 'no-marker' };
  const at = before.length - Math.min(400, before.length) + colon.index + 1;
  return { cause: 'no-marker', fix: [{ range: { start: at, end: at }, text: ' |' }] };
}

function textForList({ field, value, node, range, text }: Misfit): Explained {
  if (field?.kind === 'choices') {
    const chosen = knownChoices(field.options, value);
    return chosen ? { cause: 'other', fix: [{ range, text: `[${chosen.join(', ')}]` }] } : { cause: 'other' };
  }
  const lines = String(value)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const isDashed = lines.every((line) => /^\s*- /.test(line) || /^\s{2,}/.test(line));
  if (isScalar(node) && node.type?.startsWith('BLOCK_') && isDashed) {
    const marker = /^[|>][+-]?\d?/.exec(text)?.[0].length ?? 1;
    const plain = field?.kind === 'list' && field.item.kind !== 'group';
    const fix = [{ range: { start: range.start, end: range.start + marker }, text: '' }];
    return plain ? { cause: 'marker', fix } : { cause: 'marker' };
  }
  return { cause: /^[-•·▪–*]\S?/.test(text) ? 'bullets' : 'other' };
}

/** The text of a value that stands on one line; undefined otherwise. */
export function lineOfText(source: Source, pointer: string): string | undefined {
  const text = sourceText(source, valueRange(source, pointer));
  return /[\r\n]/.test(text) ? undefined : text;
}

/** A text with a colon in it where a group of answers belongs: `- Publish: five figures a year`. */
export function textInsteadOfGroup(source: Source, pointer: string): Diagnostic[] {
  const field = fieldAt(form, pointer);
  const text = lineOfText(source, pointer) ?? '';
  const args = {
    expected: 'group' as const,
    found: 'text' as const,
    cause: 'other' as const,
    source: text.slice(0, 200),
    form: field && isMapping(valueAt(source.value, pointer)) ? answerForm(field, text) : '',
  };
  return [diagnostic('wrong-shape', pointer, valueRange(source, pointer), args)];
}

import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { isMapping, type Answer } from '../form/answer.ts';
import { isTextField, type Field } from '../form/field.ts';
import { form } from '../form/form.ts';
import { shapeOf, shapeOfKind, type Shape } from '../form/kinds.ts';
import { fieldAt } from '../form/pointer.ts';
import { READS } from '../locales/index.ts';
import { recognizeDate } from '../recognize/recognize-date.ts';
import { isoOf } from '../text/dates.ts';
import { quoteText, type Edit, type Range } from '../text/range.ts';
import { findSpecialDashes } from '../report/find-special-spaces.ts';
import { sourceText, valueRange, type Source } from '../report/source.ts';
import { answerForm } from './answer-form.ts';
import { choiceAt, choicesIn, partsOfText } from './choices.ts';
import type { ChoicesWords } from '../locales/locale.ts';
import {
  BULLET,
  groupOfLines,
  groupOfText,
  isNumbered,
  itemOfGroup,
  listOfBullets,
  listOfNumbered,
} from './list-fixes.ts';
import type { ShapeCause } from '../diagnostics/args.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { valueAt } from '../form/value-at.ts';

/** The place at a pointer, whose value has not the shape that the form asks for. */
interface Misfit {
  readonly source: Source;
  readonly pointer: string;
  readonly field: Field | undefined;
  readonly value: unknown;
  readonly node: Node | null;
  readonly range: Range;
  readonly text: string;
  /** The words of choices in the languages in which they may be written. */
  readonly choices: readonly ChoicesWords[];
}

interface Explained {
  readonly cause: ShapeCause;
  readonly fix?: readonly Edit[];
}

/** Tells a value of the wrong shape once, with what its author probably did and the right form. */
export function checkShape(source: Source, pointer: string, choices: readonly ChoicesWords[]): Diagnostic[] {
  const value = valueAt(source.value, pointer);
  const found = shapeOf(value);
  const field = fieldAt(form, pointer);
  if (!found) return [];
  const range = valueRange(source, pointer);
  const text = sourceText(source, range);
  const node = source.positions.get(pointer)?.node ?? null;
  const expected = shapeOfKind(field?.kind ?? 'text');
  const isPlain = isScalar(node) && node.type === 'PLAIN';
  const dashes = isPlain && expected === 'list' ? findSpecialDashes(source, range) : undefined;
  if (dashes) return [{ ...dashes, pointer }];
  const { cause, fix } = explain(
    { source, pointer, field, value, node, range, text, choices },
    expected,
    found,
  );
  const args = {
    expected,
    found,
    cause,
    source: text.slice(0, 200),
    form: field ? answerForm(field, partsFor({ field, value, cause, choices })) : '',
  };
  return [diagnostic('wrong-shape', pointer, range, args, fix ? { fix } : {})];
}

/** What the author typed as far as it can stand in the right form. */
function partsFor({
  field,
  value,
  cause,
  choices,
}: Pick<Misfit, 'field' | 'value' | 'choices'> & { cause: ShapeCause }): unknown {
  if (cause === 'bullets' || cause === 'marker') return undefined;
  if (field?.kind === 'choices' && typeof value === 'string')
    return choicesIn(value, field, choices) ?? partsOfText(value);
  const isAlone = field && isTextField(field) && Array.isArray(value) && value.length === 1;
  return isAlone ? value[0] : value;
}

/** `null` and `~` in the place of a text: YAML takes them for no answer at all. */
export function checkNulls(source: Source, answers: readonly Answer[]): Diagnostic[] {
  return answers.flatMap(({ field, pointer, value }) => {
    const node = source.positions.get(pointer)?.node;
    if (value !== null || !isTextField(field) || !isScalar(node) || !node.source) return [];
    const range = valueRange(source, pointer);
    const { source: text } = node;
    const args = { expected: 'text', found: 'nothing', cause: 'not-quoted', source: text, form: '' } as const;
    return [diagnostic('wrong-shape', pointer, range, args, { fix: [quoteText(range, text)] })];
  });
}

function explain(misfit: Misfit, expected: Shape, found: Shape): Explained {
  const { field, range, text } = misfit;
  if (expected === 'text') {
    if (found === 'number' || found === 'truth')
      return { cause: 'not-quoted', fix: [quoteText(range, text)] };
    const isOneLine = !text.includes('\n');
    const choice = choiceAt(misfit.pointer);
    const chosen = choice && choicesIn(text, choice, misfit.choices);
    if (found === 'group' && chosen?.length === 1)
      return { cause: 'colon', fix: [{ range, text: chosen[0]! }] };
    if (found === 'group' && isOneLine && !text.startsWith('{'))
      // Behind a question mark of YAML there need not be any.
      return { cause: 'colon', ...(text.includes(':') && { fix: [quoteText(range, text)] }) };
    if (field?.kind === 'prose' && isBlock(misfit)) return proseWithoutMarker(misfit);
    if (field?.kind === 'date' && found === 'list')
      return withFix(isOneLine ? 'brackets' : 'other', datesInOne(misfit));
    return { cause: isOneLine && /^[[{]/.test(text) ? 'brackets' : 'other' };
  }
  if (expected === 'list' && found === 'text') return textForList(misfit);
  if (expected === 'list' && found === 'group' && isNumbered(misfit.value))
    return withFix('other', listOfNumbered(misfit.source, field, misfit.node));
  if (expected === 'list' && found === 'group')
    return withFix('no-dash', itemOfGroup(misfit.source, field, misfit.node));
  const ofLines = field?.kind === 'group' ? groupOfLines(misfit.source, field, misfit.node) : undefined;
  if (ofLines && found === 'text') return withFix('other', ofLines);
  if (field?.kind === 'group' && field.key === '' && found === 'text')
    return withFix('other', groupOfText(misfit.source, field, misfit.node));
  return { cause: 'other' };
}

function withFix(cause: ShapeCause, fix: readonly Edit[] | undefined): Explained {
  return { cause, ...(fix && { fix }) };
}

/** A list of days that follow each other, as the first and the last of them. */
function datesInOne({ source, node, value, range, text }: Misfit): Edit[] | undefined {
  // A comment in the list would be lost.
  if (!Array.isArray(value) || !isSeq(node) || text.includes('#')) return undefined;
  const days = recognizeDate(value.map(String).join(', '), READS);
  if (days.kind !== 'certain') return undefined;
  const start = node.flow ? range.start : source.text.slice(0, range.start).trimEnd().length;
  const isBehindColon = source.text[start - 1] === ':';
  if (!node.flow && !isBehindColon) return undefined;
  return [{ range: { start, end: range.end }, text: (node.flow ? '' : ' ') + isoOf(days.value) }];
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

function textForList({ source, field, value, node, range, text, choices }: Misfit): Explained {
  if (field?.kind === 'choices') {
    const chosen = choicesIn(String(value), field, choices);
    return chosen ? { cause: 'other', fix: [{ range, text: `[${chosen.join(', ')}]` }] } : { cause: 'other' };
  }
  const bullets = isScalar(node) ? listOfBullets(source, field, node, range) : undefined;
  const isMarked = isScalar(node) && node.type?.startsWith('BLOCK_');
  if (bullets) return { cause: isMarked ? 'marker' : 'bullets', fix: bullets };
  return { cause: BULLET.test(text) ? 'bullets' : 'one-text' };
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

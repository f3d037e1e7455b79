import { listAnswers, walkAnswers } from '../form/answer.ts';
import { form } from '../form/form.ts';
import { isWithin, parentPointer } from '../form/pointer.ts';
import type { Source } from '../report/source.ts';
import { compareDiagnostics, diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { applyIgnores } from './ignores.ts';
import { parseAnswers } from './read-prose.ts';
import type { Facts, ParsedReport, Rule } from './rule.ts';
import { rules } from './rules/index.ts';
import { checkForm } from './schema.ts';
import { withKeyInWords } from './unknown-keys.ts';
import { MAX_FINDINGS } from '../text/limits.ts';

/**
 * Everything found in a report, in the order of the text: its YAML, its form, and the rules beyond them. Of a report
 * whose YAML cannot be read, only that is told.
 */
export function checkReport(source: Source, facts: Facts, options: { draft: boolean }): Diagnostic[] {
  const isChecked = source.syntax !== 'broken';
  const words = { own: facts.words, all: facts.questions ?? [] };
  const ofForm = isChecked ? checkForm(source, facts.choices, words) : [];
  const isReport = isChecked && !ofForm.some((one) => one.code === 'not-a-report');
  const answers = isReport ? [...walkAnswers(listAnswers(form, source.value))] : [];
  const report: ParsedReport = { source, form, answers, prose: parseAnswers(answers, facts.parseProse) };
  const ofRules = Object.values<Rule>(rules).flatMap(({ check }) => check(report, facts));
  const ofText = source.diagnostics
    .filter((one) => !isMoved(source, one, ofForm))
    .map((one) => withKeyInWords(source, one, words));
  const own = { ...source, diagnostics: ofText };
  const found = withoutKnots([...ofText, ...withoutConsequences(own, ofForm, ofRules)]);
  const shown = oncePerAnswer(applyIgnores(source, found)).map((one) => (options.draft ? asDraft(one) : one));
  return cutFlood(shown.sort(compareDiagnostics));
}

/** Whether a key that seems to stand there twice is only not indented, as the form says. */
function isMoved({ lines }: Source, { code, range }: Diagnostic, ofForm: readonly Diagnostic[]): boolean {
  const start = lines.start(lines.locate(range.start).line);
  const moves = (one: Diagnostic) => one.fix?.some((edit) => edit.range.start === start) ?? false;
  return code === 'duplicate-key' && ofForm.some(moves);
}

/** What repeats in one answer, or in the items of one list that have all the same shape, is told once, with how often. */
function oncePerAnswer(found: readonly Diagnostic[]): Diagnostic[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const one of found) {
    const key = repeatable(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group.sort(compareDiagnostics);
    if (!first || others.length === 0) return group;
    const fix = group.flatMap((one) => one.fix ?? []);
    return [{ ...first, others: others.length, ...(first.fix && { fix }) }];
  });
}

function repeatable({ code, pointer, range, args, fix, severity }: Diagnostic): string {
  if (code === 'empty-list-item') return `${code} ${parentPointer(pointer)}`;
  if (code === 'wrong-shape' && /\/\d+$/.test(pointer))
    return [code, parentPointer(pointer), args.found, args.cause, fix !== undefined].join(' ');
  if (code === 'unusual-space') return code;
  // An error stands against the document, so that each is told with what it is about, unless it is the same.
  const { problem = '' } = args as { problem?: string };
  return severity === 'error' || pointer === ''
    ? `${code} ${pointer} ${range.start}`
    : `${code} ${pointer} ${problem}`;
}

/** Errors first, where there are too many to be of use; the order is kept. */
function cutFlood(found: Diagnostic[]): Diagnostic[] {
  if (found.length <= MAX_FINDINGS) return found;
  const worst = [
    ...found.filter(({ severity }) => severity === 'error'),
    ...found.filter(({ severity }) => severity !== 'error'),
  ];
  const kept = worst.slice(0, MAX_FINDINGS).sort(compareDiagnostics);
  const { pointer, range } = kept.at(-1)!;
  return [...kept, diagnostic('more-problems', pointer, range, { count: found.length - MAX_FINDINGS })];
}

/** Of an answer that is a knot of references, only that is told. */
function withoutKnots(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const knots = found.filter((one) => one.code === 'alias-not-usable' && one.args.reason === 'too-many');
  return found.filter(
    (one) => knots.includes(one) || !knots.some((knot) => isWithin(one.pointer, knot.pointer)),
  );
}

/** In a draft, what is missing is only noted. */
function asDraft(found: Diagnostic): Diagnostic {
  return found.code === 'missing' ? { ...found, severity: 'note' } : found;
}

/**
 * One mistake, one diagnostic: leaves out what follows from a mistake in the YAML of the same line, and what the rules
 * say of an answer whose shape is wrong, or that is only a placeholder.
 */
function withoutConsequences(
  source: Source,
  ofForm: readonly Diagnostic[],
  ofRules: readonly Diagnostic[],
): Diagnostic[] {
  const lineOf = (one: Diagnostic) => source.lines.locate(one.range.start).line;
  const guiltyLines = new Set(source.diagnostics.map(lineOf));
  const guiltyPlaces = new Set(ofForm.filter((one) => one.severity === 'error').map((one) => one.pointer));
  const placeholders = new Set(ofRules.filter((one) => one.code === 'placeholder').map((one) => one.pointer));
  return [
    ...ofForm.filter((one) => !guiltyLines.has(lineOf(one))),
    ...ofRules.filter(
      (one) =>
        one.code === 'control-character' ||
        one.code === 'placeholder' ||
        !(guiltyLines.has(lineOf(one)) || guiltyPlaces.has(one.pointer) || placeholders.has(one.pointer)),
    ),
  ];
}

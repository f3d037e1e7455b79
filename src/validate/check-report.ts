import { listAnswers, walkAnswers } from '../form/answer.ts';
import { form } from '../form/form.ts';
import { isWithin } from '../form/pointer.ts';
import type { Source } from '../report/source.ts';
import { compareDiagnostics, diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { applyIgnores } from './ignores.ts';
import { parseAnswers } from './read-prose.ts';
import type { Facts, ParsedReport, Rule } from './rule.ts';
import { rules } from './rules/index.ts';
import { checkForm } from './schema.ts';
import { MAX_FINDINGS } from '../text/limits.ts';

/**
 * Everything found in a report, in the order of the text: its YAML, its form, and the rules beyond them. Of a report
 * whose YAML cannot be read, only that is told.
 */
export function checkReport(source: Source, facts: Facts, options: { draft: boolean }): Diagnostic[] {
  const isChecked = source.syntax !== 'broken';
  const ofForm = isChecked ? checkForm(source, facts.choices) : [];
  const isReport = isChecked && !ofForm.some((one) => one.code === 'not-a-report');
  const answers = isReport ? [...walkAnswers(listAnswers(form, source.value))] : [];
  const report: ParsedReport = { source, form, answers, prose: parseAnswers(answers, facts.parseProse) };
  const ofRules = Object.values<Rule>(rules).flatMap(({ check }) => check(report, facts));
  const found = withoutKnots([...source.diagnostics, ...withoutConsequences(source, ofForm, ofRules)]);
  const shown = applyIgnores(source, found).map((one) => (options.draft ? asDraft(one) : one));
  return cutFlood(shown.sort(compareDiagnostics));
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

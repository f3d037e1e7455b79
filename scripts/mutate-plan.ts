/**
 * A plugin of Stryker that changes its plan just before it is carried out: all but a sample of the mutants are left
 * out, and what may be computed once is tried with every test.
 */
import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import type { Stryker } from '@stryker-mutator/core';

const SEED = 'bapa';

/** A change of the source, with what became of it. */
export type Mutant = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

interface Plan {
  plan: string;
  /** The tests to repeat, as `file#name`; without it, all. */
  runOptions?: { testFilter?: readonly string[] | undefined };
  mutant: Omit<Mutant, 'status'> & { readonly status?: Mutant['status']; readonly statusReason?: string };
}

/** What to choose from, and how much; set before Stryker runs. */
export const sample = { size: Infinity, isAsked: (_: { readonly fileName: string }) => true };

const reporter = {
  onMutationTestingPlanReady({ mutantPlans }: { readonly mutantPlans: readonly Plan[] }): void {
    const candidates = mutantPlans.filter(
      ({ mutant }) => mutant.status !== 'Ignored' && sample.isAsked(mutant),
    );
    const ranked = candidates
      .map((plan) => [rank(plan.mutant), plan] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    for (const { runOptions } of mutantPlans)
      if (isComputedOnce(runOptions?.testFilter)) delete runOptions?.testFilter;
    for (const [, plan] of ranked.slice(sample.size)) {
      plan.plan = 'EarlyResult';
      plan.mutant = { ...plan.mutant, status: 'Ignored', statusReason: 'not in the sample' };
    }
  },
};

/** In each file one test only comes to the code: what it computes may be kept, and other tests get it too. */
function isComputedOnce(tests: readonly string[] = []): boolean {
  return tests.length > 0 && new Set(tests.map((test) => test.replace(/#.*/s, ''))).size === tests.length;
}

/** Each mutant has its own, so that an edit elsewhere in the source changes little of the sample. */
function rank({ fileName, mutatorName, replacement, location: { start } }: Plan['mutant']): string {
  const place = `${relative('.', fileName).replaceAll('\\', '/')}:${start.line}:${start.column}`;
  return createHash('sha256').update(`${SEED} ${place} ${mutatorName} ${replacement}`).digest('hex');
}

export const strykerPlugins = [{ kind: 'Reporter', name: 'plan', value: reporter }];

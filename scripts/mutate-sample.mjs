/** A plugin of Stryker that leaves out all but a sample of the mutants. It sees the plan just before it is carried out. */
import { createHash } from 'node:crypto';
import { relative } from 'node:path';

const SEED = 'bapa';

/** What to choose from, and how much; set before Stryker runs. */
export const sample = { size: Infinity, isAsked: () => true };

const reporter = {
  onMutationTestingPlanReady({ mutantPlans }) {
    const candidates = mutantPlans.filter(
      ({ mutant }) => mutant.status !== 'Ignored' && sample.isAsked(mutant),
    );
    const ranked = candidates.map((plan) => [rank(plan.mutant), plan]).sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [, plan] of ranked.slice(sample.size)) {
      plan.plan = 'EarlyResult';
      plan.mutant = { ...plan.mutant, status: 'Ignored', statusReason: 'not in the sample' };
    }
  },
};

/** Each mutant has its own, so that an edit elsewhere in the source changes little of the sample. */
function rank({ fileName, mutatorName, replacement, location: { start } }) {
  const place = `${relative('.', fileName).replaceAll('\\', '/')}:${start.line}:${start.column}`;
  return createHash('sha256').update(`${SEED} ${place} ${mutatorName} ${replacement}`).digest('hex');
}

export const strykerPlugins = [{ kind: 'Reporter', name: 'sample', value: reporter }];

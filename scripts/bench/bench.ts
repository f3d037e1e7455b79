/**
 * Measures whole processes.
 *
 *   npm run bench                      bapa against an empty process, a bare loop and pandoc
 *   npm run bench -- --strict          and fails where a target is missed
 *   npm run bench -- --against DIR     this build against that of another checkout, in pairs
 *   npm run bench -- --limits          every command on reports of a megabyte that are made to be slow
 *   npm run bench -- --many            one core and two on many reports, against a bare loop
 *   npm run bench -- --runs 50         how often each is run
 */
import { parseArgs } from 'node:util';
import { compareBuilds } from './against.ts';
import { measureLimits } from './limits.ts';
import { measureMany } from './many.ts';
import { measureTargets } from './targets.ts';

const { values } = parseArgs({
  options: {
    strict: { type: 'boolean', default: false },
    runs: { type: 'string', default: '15' },
    against: { type: 'string' },
    limits: { type: 'boolean', default: false },
    many: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
if (values.against !== undefined) await compareBuilds(values.against, runs);
else {
  const isMissed = values.limits ? measureLimits() : await (values.many ? measureMany : measureTargets)(runs);
  if (values.strict && isMissed) process.exitCode = 1;
}

import { spawnSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';

/** Builds the command that tests start: once before a watch, and again before each of its rounds. */
export function setup(project: TestProject): void {
  if (!project.config.watch || process.env['BAPA_BIN']) return;
  build();
  project.onTestsRerun(build);
}

function build(): void {
  spawnSync('npm run --silent build', { shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { valueAt } from '../../src/form/value-at.ts';
import { parseSource } from '../../src/report/parse-source.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { KEYS, TerminalSession } from './terminal-session.ts';

/** A report in a folder of its own, and bapa at one of its questions, in a terminal. */
export async function fillAt(pointer: string, report = 'language: en\n') {
  const cwd = await temporaryFolder({ 'report.yaml': report });
  return { cwd, at: await openAt(cwd, pointer) };
}

/** Bapa at a question of the report in a folder. */
async function openAt(cwd: string, pointer: string): Promise<TerminalSession> {
  const at = new TerminalSession({ cwd, args: ['--at', pointer] });
  await at.see('Ctrl-C');
  return at;
}

/** Ends bapa by Ctrl-C. @returns its exit code */
export async function stopped(at: TerminalSession): Promise<number> {
  at.send(KEYS.stop);
  return (await at.exit).code;
}

/** The report in a folder. */
export function reportIn(cwd: string, file = 'report.yaml'): string {
  return readFileSync(join(cwd, file), 'utf8');
}

/** An answer in it; a text without its last line break. */
export function answerIn(cwd: string, pointer: string, file?: string): unknown {
  const value = valueAt(parseSource(reportIn(cwd, file)).value, pointer);
  return typeof value === 'string' ? value.trimEnd() : value;
}

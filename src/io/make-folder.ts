import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorCode } from './file-error.ts';

/**
 * Makes a folder, and those above it that are not there. Node's own `recursive` is not used because it tries for ever
 * where a folder that is there takes no new one and the system says 'not found', as in /proc.
 * @param path absolute
 */
export function makeFolder(path: string): void {
  const above = dirname(path);
  if (existsSync(path) || above === path) return;
  makeFolder(above);
  try {
    mkdirSync(path);
  } catch (error) {
    // Somebody else has just made it.
    if (errorCode(error) !== 'EEXIST') throw error;
  }
}

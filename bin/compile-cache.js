import { lstatSync, mkdirSync } from 'node:fs';
import module from 'node:module';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/**
 * Lets Node, from 22.1 on, keep what it compiles in the user's own cache folder. Where there is none, it cannot be written, or others
 * can, it goes without. `NODE_DISABLE_COMPILE_CACHE` turns it off.
 */
export function useCompileCache() {
  if (!module.enableCompileCache || process.env['NODE_DISABLE_COMPILE_CACHE']) return;
  try {
    const folder = cacheFolder(process.platform, process.env, homedir());
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (isOwn(lstatSync(folder))) module.enableCompileCache(folder);
  } catch {
    // Compiled anew each time.
  }
}

/**
 * Where a system has the caches of a user.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} environment
 * @param {string} home
 */
export function cacheFolder(platform, { XDG_CACHE_HOME, LOCALAPPDATA }, home) {
  if (platform === 'win32') return join(LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'bapa', 'Cache');
  if (XDG_CACHE_HOME && isAbsolute(XDG_CACHE_HOME)) return join(XDG_CACHE_HOME, 'bapa');
  return platform === 'darwin' ? join(home, 'Library', 'Caches', 'bapa') : join(home, '.cache', 'bapa');
}

/**
 * What others could write there would be run.
 * @param {import('node:fs').Stats} folder
 */
function isOwn(folder) {
  if (process.getuid === undefined) return folder.isDirectory();
  return folder.isDirectory() && folder.uid === process.getuid() && (folder.mode & 0o022) === 0;
}

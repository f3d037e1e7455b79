import { resolve } from 'node:path';

/** The command that tests start as a process of its own: the build of this checkout, or what `BAPA_BIN` names. */
export const BAPA_BIN = resolve(process.env['BAPA_BIN'] ?? 'bin/bapa.js');

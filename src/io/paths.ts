/** The path functions of the system on which the command runs, for code that may not import `node:path`. */
export { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';

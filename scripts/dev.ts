/** Runs the command from its sources: `npm run dev -- validate report.yaml`, from the folder in which npm was called. */
import { main } from '../src/main.ts';

process.chdir(process.env['INIT_CWD'] ?? '.');
process.exitCode = await main(process);

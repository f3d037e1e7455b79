#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';

// Most code of a run as short as these runs a few times only: Node 20 spends less on compiling it again if it does so
// later. Its followers, which do not know the flag, gain nothing by theirs; from 22.1 on they can keep what they compile.
if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=1000000');
else (await import('./compile-cache.js')).useCompileCache();

const { main } = await import('../dist/main.js');
process.exitCode = await main(process);

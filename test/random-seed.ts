import fc from 'fast-check';

/** Chosen once, so that random tests say today what they said yesterday; `FC_SEED` tries others. */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 40) });

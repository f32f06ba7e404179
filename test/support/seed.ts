import fc from 'fast-check'

/**
 * Loaded before every test of `npm test`. What is drawn at random is drawn alike in every run, so that nobody's change
 * stops at a fault that was there before it; another number draws other cases, which is how such a fault is looked for.
 */
fc.configureGlobal({ seed: Number(process.env.THREADWELL_SEED ?? 20261122) })

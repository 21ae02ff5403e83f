import fc from 'fast-check'

/**
 * For mutation tests: few random cases, the same in each run, so that chance does not decide whether a mutant is
 * caught.
 */
fc.configureGlobal({ seed: 20261124, numRuns: 150 })

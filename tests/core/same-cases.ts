import fc from 'fast-check'

/** Under mutation the random cases are few, and the same in each run: a mutant is caught or not, never by luck. */
fc.configureGlobal({ seed: 20261124, numRuns: 150 })

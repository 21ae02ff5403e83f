import { defineConfig } from 'vitest/config'

/**
 * Theorems about the law, for all answers: `npm run law:prove`, and a part of `npm test`. One file after the other, each
 * in a process of its own, for the solver takes up to two GiB.
 */
export default defineConfig({
  test: {
    include: ['tests/proof/**/*.test.ts'],
    setupFiles: ['tests/proof/time-limit.mjs'],
    reporters: ['./tests/proof/theorem-list.ts'],
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 120_000,
  },
})

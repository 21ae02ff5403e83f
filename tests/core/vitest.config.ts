import { defineConfig } from 'vitest/config'

/** The tests of `src/core` with fixed random cases: `npm run mutate:core` runs them against each mutant. */
export default defineConfig({
  test: { include: ['tests/core/**/*.test.ts'], setupFiles: ['tests/core/same-cases.ts'], testTimeout: 60_000 },
})

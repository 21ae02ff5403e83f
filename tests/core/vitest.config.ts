import { defineConfig } from 'vitest/config'

/** The tests of the language alone, always on the same random cases: what `npm run mutate:core` runs against each mutant. */
export default defineConfig({
  test: { include: ['tests/core/**/*.test.ts'], setupFiles: ['tests/core/same-cases.ts'], testTimeout: 60_000 },
})

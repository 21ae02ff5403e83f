import { defineConfig } from 'vitest/config'

/** Mutants of the law, each against the frozen cases: `npm run law:mutate`. Minutes long; not part of `npm test`. */
export default defineConfig({
  test: { include: ['tests/mutation/**/*.test.ts'], testTimeout: 3_600_000 },
})

import { defineConfig } from 'vitest/config'

/** Theorems about the law, for all answers: `npm run law:prove`. */
export default defineConfig({
  test: { include: ['tests/proof/**/*.test.ts'], testTimeout: 280_000, hookTimeout: 120_000, pool: 'forks' },
})

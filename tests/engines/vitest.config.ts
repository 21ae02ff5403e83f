import { defineConfig } from 'vitest/config'

/** Journeys over the built site in three browser engines, one browser at a time. */
export default defineConfig({
  test: {
    include: ['tests/engines/**/*.test.ts'],
    // The sample has to end soon, also where a browser does not answer.
    testTimeout: process.env['CADRAGE_SEED'] === undefined ? 600_000 : 180_000,
    hookTimeout: 180_000,
    maxWorkers: 1,
  },
})

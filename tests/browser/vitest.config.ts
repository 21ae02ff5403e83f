import { defineConfig } from 'vitest/config'

/** Journeys in a real Chromium, over the built site. The whole judges an unfolded verdict ten times in one test. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    testTimeout: process.env['CADRAGE_FULL'] === '1' ? 1_800_000 : 180_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
})

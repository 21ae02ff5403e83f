import { defineConfig } from 'vitest/config'

/** Journeys in a real Chromium, over the built site. */
export default defineConfig({
  test: { include: ['tests/browser/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 60_000, maxWorkers: 2 },
})

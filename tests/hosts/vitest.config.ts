import { defineConfig } from 'vitest/config'

/** The built site on nginx and Apache, with the samples of docs/guides/hosting as they are. */
export default defineConfig({
  test: { include: ['tests/hosts/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 60_000 },
})

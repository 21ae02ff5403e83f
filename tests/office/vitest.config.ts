import { defineConfig } from 'vitest/config'

/** LibreOffice opens the papers of the worked cases. Its programs are named by `SOFFICE_PATH`. */
export default defineConfig({
  test: {
    root: '.',
    include: ['tests/office/**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
})

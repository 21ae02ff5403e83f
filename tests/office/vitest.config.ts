import { defineConfig } from 'vitest/config'

/** LibreOffice opens the papers of the worked cases. Its programs are named by `SOFFICE_PATH`. */
export default defineConfig({
  test: {
    root: '.',
    include: ['tests/office/**/*.test.ts'],
    testTimeout: 600_000,
    // The whole run converts some thousand documents.
    hookTimeout: process.env['CADRAGE_FULL'] === '1' ? 3_600_000 : 600_000,
  },
})

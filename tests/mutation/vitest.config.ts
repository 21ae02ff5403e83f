import { defineConfig } from 'vitest/config'

/**
 * Mutants of the law, each against the frozen cases: `npm run law:mutate`. Half an hour on two cores; not part of
 * `npm test`. `law.test.ts` runs `part.test.ts` once for each core, with the file to write.
 */
export default defineConfig({
  test: {
    include: [`tests/mutation/${process.env['MUTANTS_FILE'] === undefined ? 'law' : 'part'}.test.ts`],
    testTimeout: 7_200_000,
  },
})

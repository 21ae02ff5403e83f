import { writeFileSync } from 'node:fs'
import { test } from 'vitest'
import { law } from '../../src/law/index.ts'
import { judge } from '../support/law/judged-mutants.ts'
import { mutantsInPart } from '../support/law/mutants.ts'
import { breadth } from './breadth.ts'

// One part of the mutants, judged beside the others by law.test.ts, which reads the file.
const { MUTANTS_PART = '0', MUTANTS_PARTS = '1', MUTANTS_FILE = '' } = process.env
test(`the mutants of part ${MUTANTS_PART} of ${MUTANTS_PARTS} are judged`, () => {
  const mutants = mutantsInPart(law, Number(MUTANTS_PART), Number(MUTANTS_PARTS))
  writeFileSync(MUTANTS_FILE, JSON.stringify(judge(law, mutants, breadth)))
})

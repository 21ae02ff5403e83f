import { writeCase } from '../../src/casefile/read-case.ts'
import type { World } from './encode.ts'
import type { B, Model, Prover } from './solver.ts'

const caseFile = ({ law, e }: Prover, title: string, model: Model, world: World): string =>
  writeCase(
    { edition: law.edition, asOf: law.covers.from, title: title.slice(0, 200), answers: e.answersIn(model, world) },
    law,
  )

/**
 * Proves a theorem: for no set of answers does what would break it hold.
 * @throws when some answers do, with the fewest that do as a case file, ready for `npm run assess`; two files where the
 * theorem is about one answer told twice, in the order it tells them.
 */
export const prove = (p: Prover, theorem: string, breaking: B, worlds: readonly World[] = [p.w]): void => {
  const model = p.fewest(breaking)
  if (!model) return
  const files = worlds.map((world) => caseFile(p, theorem, model, world))
  throw new Error(`Broken: ${theorem}. The fewest answers that break it:\n${files.join('\nand, told otherwise:\n')}`)
}

import { writeLink } from '../../../src/casefile/share-link.ts'
import { assess } from '../../../src/core/assess.ts'
import type { Flow } from '../../../src/core/data-flow.ts'
import type { Given } from '../../../src/core/question.ts'
import { law } from '../../../src/law/index.ts'

/** The text of the share link of a case, with the verdict on it as recorded then. */
export const linkOf = (of: {
  readonly asOf: string
  readonly answers: Given
  readonly flows?: readonly Flow[]
}): string =>
  writeLink(
    {
      format: 'cadrage-case',
      version: 3,
      edition: law.edition,
      asOf: of.asOf,
      answers: of.answers,
      flows: of.flows ?? [],
    },
    assess(law, of.answers, of.asOf, of.flows),
  ).text

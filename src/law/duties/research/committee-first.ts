import { answered } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { involvesHumanPerson } from '../../facts/research.ts'
import { research } from '../../questions/research.ts'
import * as cspResearch from '../../sources/csp-research.ts'
import * as lil from '../../sources/lil.ts'

export const committeeFirst = duty('committeeFirst', {
  applies: involvesHumanPerson,
  met: answered(research.cpp, 'favourable'),
  blocking: {
    scope: 'whole',
    stands: answered(research.cpp, 'favourable'),
    citing: [cspResearch.ethicsCommitteeAndAnsm],
    suspend: true,
    beforeFiling: true,
  },
  who: ['sponsor'],
  citing: [cspResearch.ethicsCommitteeAndAnsm, lil.ethicsCommitteeProcedure],
  authority: 'statute',
  certainty: 'settled',
})

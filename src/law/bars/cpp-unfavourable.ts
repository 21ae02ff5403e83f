import { allOf, answered, isNot } from '../../core/condition.ts'
import { bar } from '../../core/law.ts'
import { outside } from '../facts/data.ts'
import { involvesHumanPerson } from '../facts/research.ts'
import { research } from '../questions/research.ts'
import * as cspResearch from '../sources/csp-research.ts'
import * as lil from '../sources/lil.ts'

export const cppUnfavourable = bar('cppUnfavourable', {
  when: allOf(isNot(outside), involvesHumanPerson, answered(research.cpp, 'unfavourable')),
  citing: [lil.ethicsCommitteeProcedure, cspResearch.ethicsCommitteeAndAnsm, cspResearch.ethicsCommitteeOpinion],
  authority: 'statute',
  certainty: 'settled',
})

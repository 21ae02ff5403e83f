import { allOf, answered, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { project } from '../../questions/project.ts'
import { base_2_4_employer } from '../../sources/base.ts'

export const employerLimits = duty('employerLimits', {
  applies: allOf(isNot(outside), answered(project.purpose, 'employment')),
  who: ['you'],
  citing: [base_2_4_employer],
  authority: 'guidance',
  certainty: 'settled',
})

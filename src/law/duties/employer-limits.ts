import { answered } from '../../core/condition.ts'
import { duty } from '../../core/law.ts'
import { project } from '../questions/project.ts'
import { base_2_4, base_8 } from '../sources/base.ts'

export const employerLimits = duty('employerLimits', {
  applies: answered(project.purpose, 'employment'),
  who: ['you'],
  citing: [base_8, base_2_4],
  authority: 'statute',
  certainty: 'settled',
})

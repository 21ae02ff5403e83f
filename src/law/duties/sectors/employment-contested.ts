import { answered } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { employment } from '../../questions/project.ts'
import { base_3_2_b, base_4_6 } from '../../sources/base.ts'

export const employmentContested = duty('employmentContested', {
  applies: answered(employment.what, 'legalDuty'),
  who: ['you'],
  citing: [base_3_2_b, base_4_6],
  authority: 'inference',
  certainty: 'contested',
})

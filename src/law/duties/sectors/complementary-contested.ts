import { allOf, answered, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { insurance } from '../../questions/project.ts'
import { base_7_12 } from '../../sources/base.ts'

export const complementaryContested = duty('complementaryContested', {
  applies: allOf(isNot(outside), answered(insurance.contract, 'otherContract')),
  who: ['you'],
  citing: [base_7_12],
  authority: 'guidance',
  certainty: 'contested',
})

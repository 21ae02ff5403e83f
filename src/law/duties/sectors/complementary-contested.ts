import { allOf, answered, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { insurance } from '../../questions/project.ts'
import * as cnil from '../../sources/cnil.ts'

export const complementaryContested = duty('complementaryContested', {
  applies: allOf(isNot(outside), answered(insurance.contract, 'otherHealth')),
  who: ['you'],
  citing: [cnil.complementaryInsurers],
  authority: 'guidance',
  certainty: 'contested',
})

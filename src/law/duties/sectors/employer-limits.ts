import { allOf, answered, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { project } from '../../questions/project.ts'
import * as cnil from '../../sources/cnil.ts'

export const employerLimits = duty('employerLimits', {
  applies: allOf(isNot(outside), answered(project.purpose, 'employment')),
  who: ['you'],
  citing: [cnil.occupationalHealthFile],
  authority: 'guidance',
  certainty: 'settled',
})

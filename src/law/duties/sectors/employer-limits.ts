import { allOf, answered, anyOf, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { project } from '../../questions/project.ts'
import { consent } from '../../questions/research.ts'
import * as cnil from '../../sources/cnil.ts'

export const employerLimits = duty('employerLimits', {
  applies: allOf(
    isNot(outside),
    anyOf(
      answered(project.purpose, 'employment'),
      answered(project.actor, 'employer'),
      answered(consent.dependence, 'staff'),
    ),
  ),
  who: ['you'],
  citing: [cnil.occupationalHealthFile],
  authority: 'guidance',
  certainty: 'settled',
})

import { answered, anyOf } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { furtherUse } from '../../facts/standards.ts'
import { role } from '../../questions/role.ts'
import * as gdpr from '../../sources/gdpr.ts'
import * as lil from '../../sources/lil.ts'
import * as penal from '../../sources/penal.ts'

export const secondCase = duty('secondCase', {
  applies: anyOf(answered(role.ownUse, 'yes', 'assessedApart'), furtherUse),
  who: ['you'],
  offence: penal.missingFormality,
  citing: [gdpr.processor, gdpr.providerReuse, lil.singleDecision],
  authority: 'statute',
  certainty: 'settled',
})

import { answered } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { role } from '../../questions/role.ts'
import * as gdpr from '../../sources/gdpr.ts'
import * as penal from '../../sources/penal.ts'

export const secondCase = duty('secondCase', {
  applies: answered(role.ownUse, 'yes', 'assessedApart'),
  who: ['you'],
  offence: penal.missingFormality,
  citing: [gdpr.processor, gdpr.providerReuse],
  authority: 'statute',
  certainty: 'settled',
})

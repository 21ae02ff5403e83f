import { answered, anyOf } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { alsoForProduct, alsoForResearch, payerCase } from '../../facts/other-uses.ts'
import { furtherUse } from '../../facts/standards.ts'
import { ready } from '../../questions/readiness.ts'
import { role } from '../../questions/role.ts'
import * as gdpr from '../../sources/gdpr.ts'
import * as lil from '../../sources/lil.ts'
import * as penal from '../../sources/penal.ts'

/**
 * Another purpose is another processing: it has its own ground, notice and formality. Audience measurement, and a partner
 * outside the EEA, have questions of their own instead.
 */
export const secondCase = duty('secondCase', {
  applies: anyOf(answered(role.ownUse, 'yes', 'assessedApart'), furtherUse, alsoForProduct, payerCase, alsoForResearch),
  met: answered(ready.secondCase, 'yes'),
  blocking: {
    scope: 'act',
    stands: answered(ready.secondCase, 'yes'),
    citing: [gdpr.purposeLimitation, gdpr.providerReuse, lil.singleDecision],
  },
  who: ['you'],
  offence: penal.missingFormality,
  citing: [gdpr.purposeLimitation, gdpr.processor, gdpr.providerReuse, lil.singleDecision],
  authority: 'statute',
  certainty: 'settled',
})

import { allOf, answered } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { beyondSnds } from '../../facts/formality.ts'
import { involvesHumanPerson } from '../../facts/research.ts'
import { study } from '../../questions/research.ts'
import * as mr001Text from '../../sources/mr-001.ts'
import * as mr003Text from '../../sources/mr-003.ts'

/** Studies under the 2026 security annex of MR-001 and MR-003, which involve the person. */
const annexed = allOf(beyondSnds, involvesHumanPerson)
const toConfirm = { authority: 'referential', certainty: 'toConfirm' } as const

/** Multi-factor authentication, required in two steps. */
export const researchMfa = [
  duty('researchMfaOnline', {
    applies: annexed,
    met: answered(study.mfa, 'yes'),
    blocking: {
      scope: 'route',
      stands: answered(study.mfa, 'yes'),
      citing: [mr001Text.securityAnnex],
    },
    who: ['controller'],
    from: '2027-01-01',
    citing: [mr001Text.securityAnnex, mr003Text.securityAndQualityAnnexes],
    ...toConfirm,
  }),
  duty('researchMfaAll', {
    applies: annexed,
    met: answered(study.mfaAll, 'yes'),
    blocking: {
      scope: 'route',
      stands: answered(study.mfaAll, 'yes'),
      citing: [mr001Text.securityAnnex],
    },
    who: ['controller'],
    from: '2028-01-01',
    citing: [mr001Text.securityAnnex, mr003Text.securityAndQualityAnnexes],
    ...toConfirm,
  }),
] as const

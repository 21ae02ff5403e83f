import { allOf, answered } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { needsFormality } from '../../facts/formality.ts'
import { scientificResearch } from '../../facts/research.ts'
import { research } from '../../questions/research.ts'
import * as mr001Text from '../../sources/mr-001.ts'
import * as mr003Text from '../../sources/mr-003.ts'

/** Studies under the 2026 security annex of MR-001 and MR-003, which involve the person. */
const annexed = allOf(
  needsFormality,
  scientificResearch,
  answered(
    research.participation,
    'risklessActs',
    'minimalIntervention',
    'intervention',
    'medicineTrial',
    'deviceInvestigation',
    'ivdStudy',
  ),
)
const toConfirm = { authority: 'referential', certainty: 'toConfirm' } as const

/** Multi-factor authentication, required in two steps. */
export const researchMfa = [
  duty('researchMfaOnline', {
    applies: annexed,
    who: ['controller'],
    from: '2027-01-01',
    citing: [mr001Text.securityAnnex, mr003Text.securityAndQualityAnnexes],
    ...toConfirm,
  }),
  duty('researchMfaAll', {
    applies: annexed,
    who: ['controller'],
    from: '2028-01-01',
    citing: [mr001Text.securityAnnex, mr003Text.securityAndQualityAnnexes],
    ...toConfirm,
  }),
] as const

import { answered } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { research } from '../../questions/research.ts'
import { base_4_13 } from '../../sources/base.ts'
import { crime_226_19_1 } from '../../sources/offences.ts'
import { res_L_11 } from '../../sources/res.ts'

export const samplesConsent = duty('samplesConsent', {
  applies: answered(research.sources, 'samples'),
  who: ['sponsor'],
  offence: crime_226_19_1,
  citing: [base_4_13, res_L_11],
  authority: 'statute',
  certainty: 'settled',
})

import { allOf, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { needsFormality, publicInterest } from '../../facts/formality.ts'
import { base_5_15 } from '../../sources/base.ts'
import { crime_226_16 } from '../../sources/offences.ts'
import { res_6_4, res_C_3, res_C_4 } from '../../sources/res.ts'

export const declareOnce = duty('declareOnce', {
  applies: allOf(isNot(outside), needsFormality, publicInterest),
  who: ['controller'],
  offence: crime_226_16,
  citing: [res_C_3, res_C_4, res_6_4, base_5_15],
  authority: 'statute',
  certainty: 'settled',
})

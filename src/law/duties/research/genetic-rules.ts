import { allOf, answered, anyOf, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { data } from '../../questions/data.ts'
import { research } from '../../questions/research.ts'
import { base_3_4 } from '../../sources/base.ts'
import { crime_226_25 } from '../../sources/offences.ts'
import { res_L_11 } from '../../sources/res.ts'

export const geneticRules = duty('geneticRules', {
  applies: allOf(isNot(outside), anyOf(answered(research.content, 'genetics'), answered(data.health, 'genetic'))),
  who: ['controller'],
  offence: crime_226_25,
  citing: [base_3_4, res_L_11],
  authority: 'statute',
  certainty: 'settled',
})

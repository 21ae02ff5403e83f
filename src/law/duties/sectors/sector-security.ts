import { allOf, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { carePurpose } from '../../facts/lawful.ts'
import { base_5_8 } from '../../sources/base.ts'
import { eu_FR_1, eu_FR_2, eu_FR_5 } from '../../sources/eu.ts'

export const sectorSecurity = duty('sectorSecurity', {
  applies: allOf(isNot(outside), carePurpose),
  who: ['controller', 'you'],
  citing: [base_5_8, eu_FR_1, eu_FR_2, eu_FR_5],
  authority: 'statute',
  certainty: 'settled',
})

import { allOf, answered, isNot } from '../../core/condition.ts'
import { bar } from '../../core/law.ts'
import { outside } from '../facts/data.ts'
import { usesSnds } from '../facts/research.ts'
import { snds } from '../questions/snds.ts'
import { base_5_14 } from '../sources/base.ts'
import { res_M5_8 } from '../sources/res.ts'

export const prohibitedSndsPurpose = bar('prohibitedSndsPurpose', {
  when: allOf(isNot(outside), usesSnds, answered(snds.forbidden, 'promotion', 'insurance')),
  citing: [base_5_14, res_M5_8],
  authority: 'statute',
  certainty: 'settled',
})

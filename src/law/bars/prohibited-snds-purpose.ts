import { allOf, answered, isNot } from '../../core/condition.ts'
import { bar } from '../../core/law.ts'
import { outside } from '../facts/data.ts'
import { usesSnds } from '../facts/research.ts'
import { snds } from '../questions/snds.ts'
import * as cspSnds from '../sources/csp-snds.ts'

export const prohibitedSndsPurpose = bar('prohibitedSndsPurpose', {
  when: allOf(isNot(outside), usesSnds, answered(snds.forbidden, 'promotion', 'insurance')),
  citing: [cspSnds.sndsPurposes, cspSnds.forbiddenPurposes],
  authority: 'statute',
  certainty: 'settled',
})

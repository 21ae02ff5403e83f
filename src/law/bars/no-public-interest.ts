import { allOf, answered, isNot } from '../../core/condition.ts'
import { bar } from '../../core/law.ts'
import { outside } from '../facts/data.ts'
import { needsFormality } from '../facts/formality.ts'
import { lawful } from '../questions/lawful.ts'
import { base_4_7_I } from '../sources/base.ts'
import { res_L_2 } from '../sources/res.ts'

export const noPublicInterest = bar('noPublicInterest', {
  when: allOf(isNot(outside), needsFormality, answered(lawful.publicInterest, 'ownOnly')),
  citing: [base_4_7_I, res_L_2],
  authority: 'statute',
  certainty: 'settled',
})

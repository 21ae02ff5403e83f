import { allOf, answered, isNot } from '../../core/condition.ts'
import { bar } from '../../core/law.ts'
import { outside } from '../facts/data.ts'
import { needsFormality } from '../facts/formality.ts'
import { lawful } from '../questions/lawful.ts'
import * as lil from '../sources/lil.ts'

export const noPublicInterest = bar('noPublicInterest', {
  when: allOf(isNot(outside), needsFormality, answered(lawful.publicInterest, 'ownOnly')),
  citing: [lil.publicInterestPurpose, lil.publicInterestEnforced],
  authority: 'statute',
  certainty: 'settled',
})

import { answered } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { lawful } from '../../questions/lawful.ts'
import * as lil from '../../sources/lil.ts'
import * as mrCommon from '../../sources/mr-common.ts'

export const publicInterestNote = duty('publicInterestNote', {
  applies: answered(lawful.publicInterest, 'mixed'),
  who: ['controller'],
  citing: [mrCommon.publicInterestInProtocol, lil.publicInterestEnforced],
  authority: 'statute',
  certainty: 'settled',
})

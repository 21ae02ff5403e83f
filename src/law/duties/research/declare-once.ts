import { allOf, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { needsFormality, publicInterest } from '../../facts/formality.ts'
import * as cnil from '../../sources/cnil.ts'
import * as lil from '../../sources/lil.ts'
import * as mrCommon from '../../sources/mr-common.ts'
import * as penal from '../../sources/penal.ts'

export const declareOnce = duty('declareOnce', {
  applies: allOf(isNot(outside), needsFormality, publicInterest),
  who: ['controller'],
  offence: penal.missingFormality,
  citing: [mrCommon.declarationPerController, cnil.studentsNeverDeclare, lil.oneDeclarationPerBody, penal.dataOffences],
  authority: 'statute',
  certainty: 'settled',
})

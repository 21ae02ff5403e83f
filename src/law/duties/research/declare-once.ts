import { allOf, anyOf, isNot } from '../../../core/condition.ts'
import { duty, opens } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { needsFormality, publicInterest } from '../../facts/formality.ts'
import { healthAlert } from '../../pathways/health-alert.ts'
import { pathways } from '../../pathways/index.ts'
import { permanentSndsAccess } from '../../pathways/permanent-snds-access.ts'
import * as cnil from '../../sources/cnil.ts'
import * as lil from '../../sources/lil.ts'
import * as mrCommon from '../../sources/mr-common.ts'
import * as penal from '../../sources/penal.ts'

/** The routes that begin with a declaration. Where none is open, an authorisation is asked for instead. */
const declared = pathways
  .filter((p) => p.headline === 'route' && !p.residual && p.id !== permanentSndsAccess.id && p.id !== healthAlert.id)
  .map(opens)

export const declareOnce = duty('declareOnce', {
  applies: allOf(isNot(outside), needsFormality, publicInterest, anyOf(...declared), isNot(opens(permanentSndsAccess))),
  who: ['controller'],
  offence: penal.missingFormality,
  citing: [mrCommon.declarationPerController, cnil.studentsNeverDeclare, lil.oneDeclarationPerBody, penal.dataOffences],
  authority: 'statute',
  certainty: 'settled',
})

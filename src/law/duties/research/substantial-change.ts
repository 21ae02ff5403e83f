import { answered } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { change } from '../../questions/project.ts'
import { ready } from '../../questions/readiness.ts'
import * as cnil from '../../sources/cnil.ts'
import * as mr007And008 from '../../sources/mr-007-and-008.ts'
import * as penal from '../../sources/penal.ts'

export const substantialChange = duty('substantialChange', {
  applies: answered(change.kind, 'substantial'),
  met: answered(ready.changeFiled, 'yes'),
  blocking: {
    scope: 'act',
    stands: answered(ready.changeFiled, 'yes'),
    citing: [cnil.substantialChangeRoute],
  },
  who: ['sponsor'],
  offence: penal.missingFormality,
  citing: [cnil.substantialChangeRoute, cnil.conformingChange, mr007And008.changedStudy],
  authority: 'statute',
  certainty: 'settled',
})

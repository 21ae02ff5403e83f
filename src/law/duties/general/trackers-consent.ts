import { allOf, answered, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { online } from '../../questions/project.ts'
import * as cnil from '../../sources/cnil.ts'
import * as euActs from '../../sources/eu-acts.ts'

export const trackersConsent = duty('trackersConsent', {
  applies: allOf(isNot(outside), answered(online.trackers, 'consented', 'unasked')),
  met: answered(online.trackers, 'consented'),
  blocking: {
    scope: 'act',
    stands: answered(online.trackers, 'consented'),
    citing: [euActs.deviceAccessConsent],
  },
  who: ['you'],
  citing: [euActs.deviceAccessConsent, cnil.thirdPartyKits],
  authority: 'statute',
  certainty: 'settled',
})

import { allOf, answered, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { online } from '../../questions/project.ts'
import { eu_EP_1, eu_EP_2 } from '../../sources/eu.ts'

export const trackersConsent = duty('trackersConsent', {
  applies: allOf(isNot(outside), answered(online.trackers, 'consented', 'unasked')),
  met: answered(online.trackers, 'consented'),
  who: ['you'],
  citing: [eu_EP_1, eu_EP_2],
  authority: 'statute',
  certainty: 'settled',
})

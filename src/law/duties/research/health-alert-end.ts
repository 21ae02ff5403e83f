import { allOf, isNot } from '../../../core/condition.ts'
import { duty, opens } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { healthAlert } from '../../pathways/health-alert.ts'
import * as lil from '../../sources/lil.ts'

/** The waiver of LIL 67 ends one year after the processing was created, whatever becomes of the alert. */
export const healthAlertEnd = duty('healthAlertEnd', {
  applies: allOf(isNot(outside), opens(healthAlert)),
  who: ['controller'],
  citing: [lil.healthAlert, lil.healthAlertRoute],
  authority: 'statute',
  certainty: 'toConfirm',
})

import { allOf, answered, anyOf, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { healthData, outside } from '../../facts/data.ts'
import { studyFiled } from '../../facts/formality.ts'
import { studyPeriodSet } from '../../facts/research.ts'
import { ready } from '../../questions/readiness.ts'
import { study } from '../../questions/research.ts'
import { warehouse } from '../../questions/warehouse.ts'
import * as cnil from '../../sources/cnil.ts'
import * as cspCare from '../../sources/csp-care.ts'
import * as penal from '../../sources/penal.ts'

const periodSet = anyOf(
  answered(ready.retention, 'yes'),
  answered(warehouse.keptYears, 'upTo20'),
  allOf(studyPeriodSet, answered(study.archiveEnd, 'yes')),
)

export const retention = duty('retention', {
  applies: allOf(isNot(outside), healthData),
  met: periodSet,
  blocking: {
    scope: 'route',
    when: studyFiled,
    stands: periodSet,
    citing: [cnil.healthRetention],
  },
  who: ['controller'],
  offence: penal.excessiveRetention,
  citing: [cspCare.patientFileRetention, cnil.healthRetention],
  authority: 'statute',
  certainty: 'settled',
})

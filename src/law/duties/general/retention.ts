import { allOf, answered, anyOf, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { healthData, outside } from '../../facts/data.ts'
import { ready } from '../../questions/readiness.ts'
import { study } from '../../questions/research.ts'
import { warehouse } from '../../questions/warehouse.ts'
import { base_5_10, base_7_2 } from '../../sources/base.ts'
import { crime_226_20 } from '../../sources/offences.ts'

export const retention = duty('retention', {
  applies: allOf(isNot(outside), healthData),
  met: anyOf(
    answered(ready.retention, 'yes'),
    answered(study.retention, 'yes'),
    answered(warehouse.twentyYears, 'yes'),
  ),
  who: ['controller'],
  offence: crime_226_20,
  citing: [base_5_10, base_7_2],
  authority: 'statute',
  certainty: 'settled',
})

import { allOf, answered, anyOf, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { hosting } from '../../questions/hosting.ts'
import { research } from '../../questions/research.ts'
import { base_6_12 } from '../../sources/base.ts'
import { hds_2_4 } from '../../sources/hds.ts'
import { crime_226_22_1 } from '../../sources/offences.ts'
import { res_M1_17, res_M4_17 } from '../../sources/res.ts'

export const transferSafeguards = duty('transferSafeguards', {
  applies: allOf(
    isNot(outside),
    anyOf(
      answered(hosting.remote, 'safeguarded', 'unsafeguarded'),
      answered(research.transfers, 'codedSafeguarded', 'identifyingAdequate', 'other'),
      answered(hosting.storage, 'outside'),
    ),
  ),
  met: allOf(
    isNot(answered(hosting.remote, 'unsafeguarded')),
    isNot(answered(research.transfers, 'other')),
    isNot(answered(hosting.storage, 'outside')),
  ),
  who: ['controller', 'processor'],
  offence: crime_226_22_1,
  citing: [base_6_12, hds_2_4, res_M1_17, res_M4_17],
  authority: 'statute',
  certainty: 'settled',
})

import { allOf, answered, anyOf, isNot } from '../../core/condition.ts'
import { bar } from '../../core/law.ts'
import { healthData, outside } from '../facts/data.ts'
import { project, use } from '../questions/project.ts'
import { base_5_4 } from '../sources/base.ts'
import { hds_2_1_VII } from '../sources/hds.ts'

export const saleOfHealthData = bar('saleOfHealthData', {
  when: allOf(isNot(outside), healthData, anyOf(answered(project.purpose, 'sale'), answered(use.payment, 'data'))),
  citing: [base_5_4, hds_2_1_VII],
  authority: 'statute',
  certainty: 'settled',
})

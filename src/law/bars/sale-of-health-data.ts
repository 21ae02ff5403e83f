import { allOf, answered, anyOf, disputed, isNot } from '../../core/condition.ts'
import { bar } from '../../core/law.ts'
import { healthData, outside } from '../facts/data.ts'
import { project, use } from '../questions/project.ts'
import * as cspHosting from '../sources/csp-hosting.ts'

export const saleOfHealthData = bar('saleOfHealthData', {
  when: allOf(
    isNot(outside),
    healthData,
    anyOf(
      answered(project.purpose, 'sale'),
      answered(use.payment, 'sold', 'paidPeople'),
      disputed('paidSuppliers', answered(use.payment, 'paidSuppliers')),
    ),
  ),
  citing: [cspHosting.paymentForHealthData, cspHosting.saleOfHealthData],
  authority: 'statute',
  certainty: 'settled',
})

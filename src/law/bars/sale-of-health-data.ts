import { allOf, answered, anyOf, disputed, isNot } from '../../core/condition.ts'
import { bar } from '../../core/law.ts'
import { healthData, outside } from '../facts/data.ts'
import { project, use } from '../questions/project.ts'
import * as cspHosting from '../sources/csp-hosting.ts'

/** The article forbids the transfer for payment itself: whoever buys takes part in it as whoever sells. */
export const saleOfHealthData = bar('saleOfHealthData', {
  when: allOf(
    isNot(outside),
    healthData,
    anyOf(
      answered(project.purpose, 'sale'),
      answered(use.payment, 'sold', 'paidPeople', 'bought'),
      disputed('paidSuppliers', answered(use.payment, 'paidSuppliers')),
    ),
  ),
  citing: [cspHosting.paymentForHealthData, cspHosting.saleOfHealthData],
  authority: 'statute',
  certainty: 'settled',
})

import { allOf, answered, anyOf, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { hdsByCnil, hdsRequired } from '../../facts/hosting.ts'
import { clause } from '../../questions/hosting.ts'
import { ready } from '../../questions/readiness.ts'
import * as cspHosting from '../../sources/csp-hosting.ts'

export const hostingContract = duty('hostingContract', {
  applies: anyOf(hdsRequired, hdsByCnil),
  // Where there is no contract, its clauses are not asked about, and the duty is not met.
  met: allOf(
    isNot(answered(ready.contract, 'no')),
    answered(clause.scope, 'yes'),
    answered(clause.service, 'yes'),
    answered(clause.places, 'yes'),
    answered(clause.rights, 'yes'),
    answered(clause.contact, 'yes'),
    answered(clause.indicators, 'yes'),
    answered(clause.subcontractors, 'yes'),
    answered(clause.access, 'yes'),
    answered(clause.changes, 'yes'),
    answered(clause.failure, 'yes'),
    answered(clause.noOtherUse, 'yes'),
    answered(clause.reversibility, 'yes'),
    answered(clause.return, 'yes'),
    answered(clause.destruction, 'yes'),
    answered(clause.passedOn, 'yes'),
    answered(clause.transparency, 'yes'),
  ),
  who: ['controller'],
  citing: [cspHosting.contractClauses],
  authority: 'decree',
  certainty: 'settled',
})

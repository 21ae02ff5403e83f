import { allOf, answered, anyOf } from '../../core/condition.ts'
import { duty } from '../../core/law.ts'
import { hdsByCnil, hdsRequired } from '../facts/hosting.ts'
import { hosting } from '../questions/hosting.ts'
import { hds_6 } from '../sources/hds.ts'

export const hostingContract = duty('hostingContract', {
  applies: anyOf(hdsRequired, hdsByCnil),
  met: allOf(
    answered(hosting.clauses, 'scope'),
    answered(hosting.clauses, 'service'),
    answered(hosting.clauses, 'places'),
    answered(hosting.clauses, 'rights'),
    answered(hosting.clauses, 'contact'),
    answered(hosting.clauses, 'indicators'),
    answered(hosting.clauses, 'subcontractors'),
    answered(hosting.clauses, 'access'),
    answered(hosting.clauses, 'changes'),
    answered(hosting.clauses, 'failure'),
    answered(hosting.clauses, 'noOtherUse'),
    answered(hosting.clauses, 'reversibility'),
    answered(hosting.clauses, 'return'),
    answered(hosting.clauses, 'destruction'),
    answered(hosting.clauses, 'passThrough'),
    answered(hosting.clauses, 'transparency'),
  ),
  who: ['controller'],
  citing: [hds_6],
  authority: 'decree',
  certainty: 'settled',
})

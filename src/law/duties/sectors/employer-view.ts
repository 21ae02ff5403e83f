import { answered, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { secretToEmployer } from '../../facts/other-uses.ts'
import { view } from '../../questions/project.ts'
import * as cnil from '../../sources/cnil.ts'
import * as codes from '../../sources/codes.ts'
import * as cspCare from '../../sources/csp-care.ts'
import * as penal from '../../sources/penal.ts'

/**
 * Whoever is bound by secrecy shows no medical reason to an employer. Nothing makes it lawful, neither the employee’s
 * consent nor a case of its own: the act is left out, and the rest of the use may start.
 */
export const employerView = duty('employerView', {
  applies: secretToEmployer,
  blocking: {
    scope: 'act',
    stands: isNot(answered(view.shows, 'employerMedical')),
    citing: [cspCare.professionalSecrecy, penal.breachOfSecrecy],
    forbidden: true,
  },
  who: ['professional', 'controller'],
  offence: penal.breachOfSecrecy,
  citing: [cspCare.professionalSecrecy, codes.occupationalHealthFile, cnil.occupationalHealthFile],
  authority: 'statute',
  certainty: 'settled',
})

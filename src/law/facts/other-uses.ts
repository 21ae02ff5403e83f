import { allOf, answered, anyOf, fact, isNot } from '../../core/condition.ts'
import { project, view } from '../questions/project.ts'
import { careUnderSecrecy } from './lawful.ts'

// The other uses of the same data that the user names. Each is a purpose of its own, and is assessed in another case.

export const alsoForProduct = fact('alsoForProduct', answered(project.also, 'productImprovement'))

export const alsoForPayer = fact('alsoForPayer', answered(project.also, 'payerView'))

/** A base for studies serves research itself: each study has its own filing, which the questions on the base ask. */
export const alsoForResearch = fact(
  'alsoForResearch',
  allOf(answered(project.also, 'research'), isNot(answered(project.purpose, 'warehouse'))),
)

/**
 * The view of a payer or employer is a use that can have a case of its own. A medical reason shown to an employer cannot:
 * secrecy forbids it (CSP L.1110-4, CP 226-13). What an occupational health service concludes, without a medical reason,
 * goes to the employer as a part of its own task.
 */
export const payerCase = allOf(
  alsoForPayer,
  anyOf(
    isNot(careUnderSecrecy),
    answered(view.shows, 'payerMedical', 'figures', 'none'),
    allOf(answered(view.shows, 'conclusions'), isNot(answered(project.purpose, 'occupationalHealth'))),
  ),
)

/** An employer would see a medical reason from data that are covered by secrecy. */
export const secretToEmployer = fact('secretToEmployer', answered(view.shows, 'employerMedical'))

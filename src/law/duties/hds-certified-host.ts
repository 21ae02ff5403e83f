import { allOf, answered, anyOf, disputed, isNot } from '../../core/condition.ts'
import { duty } from '../../core/law.ts'
import { contextCare, contextCnil, hdsByCnil, hdsRequired, thirdPartyDisputed } from '../facts/hosting.ts'
import { hosting } from '../questions/hosting.ts'
import {
  hds_7,
  hds_D04,
  hds_D05,
  hds_D06,
  hds_D13,
  hds_D15,
  hds_D16,
  hds_D25,
  hds_D26,
  hds_D37,
} from '../sources/hds.ts'

export const hdsCertifiedHost = duty('hdsCertifiedHost', {
  applies: anyOf(
    allOf(anyOf(hdsRequired, hdsByCnil), isNot(thirdPartyDisputed)),
    disputed('thirdPartyDisputed', allOf(anyOf(contextCare, contextCnil), thirdPartyDisputed)),
  ),
  met: allOf(
    answered(hosting.certificate, 'v2'),
    answered(hosting.checks, 'entity'),
    answered(hosting.checks, 'dates'),
    answered(hosting.checks, 'activities'),
    answered(hosting.checks, 'regions'),
    answered(hosting.checks, 'service'),
    answered(hosting.checks, 'option'),
    answered(hosting.checks, 'certifier'),
    answered(hosting.checks, 'subcontractors'),
    answered(hosting.checks, 'map'),
    answered(hosting.checks, 'foreignLaw'),
  ),
  who: ['controller'],
  citing: [hds_D05, hds_D04, hds_D06, hds_D13, hds_D15, hds_D16, hds_D25, hds_D26, hds_D37, hds_7],
  authority: 'statute',
  certainty: 'settled',
})

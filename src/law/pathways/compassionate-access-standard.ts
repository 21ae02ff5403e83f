import { allOf, answered, anyOf, isNot } from '../../core/condition.ts'
import { pathway } from '../../core/law.ts'
import { needsFormality } from '../facts/formality.ts'
import { secondUse } from '../facts/role.ts'
import { access, project } from '../questions/project.ts'
import { standard } from '../questions/warehouse.ts'
import * as accessStandards from '../sources/access-standards.ts'
import * as gdpr from '../sources/gdpr.ts'
import * as lil from '../sources/lil.ts'
import * as vigilanceStandardText from '../sources/vigilance-standard.ts'

export const compassionateAccessStandard = pathway('compassionateAccessStandard', {
  headline: 'route',
  citing: [accessStandards.route, accessStandards.scope],
  requirements: {
    purpose: {
      met: allOf(answered(project.purpose, 'earlyAccess'), answered(access.kind, 'compassionate')),
      failing: 'otherRoute',
      citing: [accessStandards.route, accessStandards.scope],
    },
    formality: { met: needsFormality, failing: 'otherRoute', citing: [lil.exemptProcessing] },
    operator: {
      met: anyOf(answered(project.actor, 'healthProductCompany'), answered(standard.operator, 'yes')),
      failing: 'authorisation',
      citing: [accessStandards.route, accessStandards.scope],
    },
    purposes: {
      met: answered(standard.purposes, 'yes'),
      failing: 'deviation',
      citing: [accessStandards.route, vigilanceStandardText.companiesOnly],
    },
    data: {
      met: answered(standard.data, 'yes'),
      failing: 'deviation',
      citing: [accessStandards.route, vigilanceStandardText.companiesOnly],
    },
    recipients: {
      met: answered(standard.recipients, 'yes'),
      failing: 'deviation',
      citing: [accessStandards.route, vigilanceStandardText.companiesOnly],
    },
    information: {
      met: answered(standard.information, 'yes'),
      failing: 'deviation',
      citing: [accessStandards.route, vigilanceStandardText.companiesOnly],
    },
    retention: {
      met: answered(standard.retention, 'yes'),
      failing: 'deviation',
      citing: [accessStandards.route, vigilanceStandardText.companiesOnly],
    },
    security: {
      met: answered(standard.security, 'yes'),
      failing: 'deviation',
      citing: [accessStandards.route, vigilanceStandardText.companiesOnly],
    },
    oneUse: { met: isNot(secondUse), failing: 'otherRoute', citing: [gdpr.processor, gdpr.providerReuse] },
  },
})

import { answered, anyOf, isNot } from '../../core/condition.ts'
import { pathway } from '../../core/law.ts'
import { needsFormality } from '../facts/formality.ts'
import { otherSources, scientificResearch } from '../facts/research.ts'
import { secondUse } from '../facts/role.ts'
import { research } from '../questions/research.ts'
import { snds } from '../questions/snds.ts'
import * as cspSnds from '../sources/csp-snds.ts'
import * as gdpr from '../sources/gdpr.ts'
import * as lil from '../sources/lil.ts'

export const permanentSndsAccess = pathway('permanentSndsAccess', {
  headline: 'route',
  citing: [cspSnds.permanentAccessRoute, cspSnds.permanentAccess],
  requirements: {
    listed: {
      met: answered(snds.named, 'yes'),
      failing: 'otherRoute',
      citing: [cspSnds.permanentAccessRoute, cspSnds.bodiesInForce],
    },
    sndsAlone: {
      met: isNot(anyOf(otherSources, answered(research.sources, 'sndsChild'))),
      failing: 'authorisation',
      citing: [cspSnds.permanentAccessRoute],
    },
    withoutExternalMatching: {
      met: isNot(answered(research.linkage, 'external')),
      failing: 'authorisation',
      citing: [cspSnds.permanentAccessRoute],
    },
    formality: { met: needsFormality, failing: 'otherRoute', citing: [lil.exemptProcessing] },
    research: { met: scientificResearch, failing: 'otherRoute', citing: [lil.notScientificRoute] },
    permitted: {
      met: isNot(answered(snds.forbidden, 'promotion', 'insurance')),
      failing: 'barred',
      citing: [cspSnds.sndsPurposes],
    },
    oneUse: { met: isNot(secondUse), failing: 'otherRoute', citing: [gdpr.processor, gdpr.providerReuse] },
  },
})

import { allOf, answered, isNot } from '../../core/condition.ts'
import { pathway } from '../../core/law.ts'
import { declarationFiled, needsFormality, publicInterest } from '../facts/formality.ts'
import { involvesHumanPerson, otherSources, scientificResearch } from '../facts/research.ts'
import { secondUse } from '../facts/role.ts'
import { ready } from '../questions/readiness.ts'
import { research } from '../questions/research.ts'
import { snds, sndsTerms } from '../questions/snds.ts'
import * as cnil from '../sources/cnil.ts'
import * as cspResearch from '../sources/csp-research.ts'
import * as cspSnds from '../sources/csp-snds.ts'
import * as gdpr from '../sources/gdpr.ts'
import * as lil from '../sources/lil.ts'
import * as mr004Text from '../sources/mr-004.ts'
import * as mrCommon from '../sources/mr-common.ts'

export const sndsSample = pathway('sndsSample', {
  headline: 'route',
  citing: [cnil.sndsSampleRoute, cnil.sndsSampleContent],
  filing: { stands: declarationFiled, citing: [lil.declarationOrAuthorisation] },
  requirements: {
    sampleAlone: {
      met: allOf(
        answered(research.sources, 'sndsSample'),
        isNot(answered(research.sources, 'snds', 'pmsi', 'sndsChild')),
        isNot(otherSources),
      ),
      failing: 'otherRoute',
      citing: [cnil.sndsSampleRoute],
    },
    formality: { met: needsFormality, failing: 'otherRoute', citing: [lil.exemptProcessing] },
    research: { met: scientificResearch, failing: 'otherRoute', citing: [lil.notScientificRoute] },
    publicInterest: {
      met: publicInterest,
      failing: 'barred',
      citing: [mrCommon.publicInterestInProtocol, lil.publicInterestPurpose],
    },
    noHumanPerson: {
      met: isNot(involvesHumanPerson),
      failing: 'otherRoute',
      citing: [cspResearch.dataOnlyStudy, mr004Text.route],
    },
    unmatched: { met: answered(research.linkage, 'none'), failing: 'authorisation', citing: [cnil.sndsSampleRoute] },
    permitted: {
      met: isNot(answered(snds.forbidden, 'promotion', 'insurance')),
      failing: 'barred',
      citing: [cspSnds.sndsPurposes],
    },
    exports: { met: answered(sndsTerms.exports, 'yes'), failing: 'fix', citing: [cnil.sndsSampleContent] },
    europe: { met: answered(sndsTerms.storedInEurope, 'yes'), failing: 'authorisation', citing: [cspSnds.europeOnly] },
    reach: { met: answered(sndsTerms.reach, 'yes'), failing: 'fix', citing: [cspSnds.europeOnly] },
    notice: { met: answered(sndsTerms.notice, 'yes'), failing: 'fix', citing: [cnil.sndsSampleContent] },
    directory: { met: answered(sndsTerms.directoryEntry, 'yes'), failing: 'fix', citing: [cnil.sndsSampleContent] },
    // The standard was not read on this: the record is due by the GDPR alone, as under MR-004.
    record: { met: answered(ready.record, 'yes'), failing: 'breach', citing: [gdpr.recordOfProcessing] },
    dpoDpia: {
      met: allOf(answered(ready.dpo, 'yes'), answered(ready.dpia, 'yes')),
      failing: 'fix',
      citing: [mrCommon.dataProtectionOfficer],
    },
    oneUse: { met: isNot(secondUse), failing: 'otherRoute', citing: [gdpr.processor, gdpr.providerReuse] },
  },
})

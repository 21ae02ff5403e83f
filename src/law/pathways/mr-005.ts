import { allOf, answered, anyOf, isNot } from '../../core/condition.ts'
import { pathway } from '../../core/law.ts'
import { declarationFiled, needsFormality, publicInterest } from '../facts/formality.ts'
import { involvesHumanPerson, otherSources, scientificResearch } from '../facts/research.ts'
import { secondUse } from '../facts/role.ts'
import { mr005Aims, notSilent, onList } from '../facts/snds.ts'
import { project } from '../questions/project.ts'
import { ready } from '../questions/readiness.ts'
import { research } from '../questions/research.ts'
import { snds, sndsTerms } from '../questions/snds.ts'
import * as cspResearch from '../sources/csp-research.ts'
import * as cspSnds from '../sources/csp-snds.ts'
import * as gdpr from '../sources/gdpr.ts'
import * as lil from '../sources/lil.ts'
import * as mr005Text from '../sources/mr-005.ts'
import * as mr007And008 from '../sources/mr-007-and-008.ts'
import * as mrCommon from '../sources/mr-common.ts'

export const mr005 = pathway('mr005', {
  headline: 'route',
  citing: [mr005Text.route, mr005Text.scope],
  filing: { stands: declarationFiled, citing: [lil.declarationOrAuthorisation] },
  requirements: {
    establishment: {
      met: anyOf(answered(project.actor, 'healthEstablishment'), answered(sndsTerms.federation, 'yes')),
      failing: 'otherRoute',
      citing: [mr005Text.controllers],
    },
    pmsiAlone: {
      met: allOf(
        answered(research.sources, 'pmsi'),
        isNot(answered(research.sources, 'snds', 'sndsSample', 'sndsChild')),
        isNot(otherSources),
      ),
      failing: 'otherRoute',
      citing: [mr005Text.route, mr005Text.dataAndPlatform],
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
      citing: [cspResearch.involvesHumanPerson],
    },
    permitted: {
      met: isNot(answered(snds.forbidden, 'promotion', 'insurance')),
      failing: 'barred',
      citing: [cspSnds.sndsPurposes, cspSnds.forbiddenPurposes],
    },
    unmatched: {
      met: answered(research.linkage, 'none'),
      failing: 'authorisation',
      citing: [mr005Text.matchingAndExports],
    },
    listedPurpose: { met: onList(mr005Aims), failing: 'authorisation', citing: [mr005Text.purposes] },
    aimToConfirm: { met: notSilent(mr005Aims), failing: 'fix', citing: [mr005Text.silentAims] },
    exports: {
      met: answered(sndsTerms.exports, 'yes'),
      failing: 'authorisation',
      citing: [mr005Text.matchingAndExports],
    },
    depth: { met: answered(sndsTerms.depth, 'yes'), failing: 'deviation', citing: [mr005Text.yearsOfData] },
    europe: {
      met: answered(sndsTerms.storedInEurope, 'yes'),
      failing: 'authorisation',
      citing: [cspSnds.europeOnly, mr005Text.security],
    },
    reach: { met: answered(sndsTerms.reach, 'yes'), failing: 'fix', citing: [cspSnds.europeOnly] },
    notice: {
      met: answered(sndsTerms.notice, 'yes'),
      failing: 'fix',
      citing: [mr005Text.transparency],
    },
    dpoDpia: {
      met: allOf(answered(ready.dpo, 'yes'), answered(ready.dpia, 'yes')),
      failing: 'fix',
      citing: [mrCommon.dataProtectionOfficer, mrCommon.impactAssessment, mr007And008.officerDpiaAndDeclaration],
    },
    platform: {
      met: answered(sndsTerms.platform, 'yes'),
      failing: 'authorisation',
      citing: [mr005Text.dataAndPlatform],
    },
    record: { met: answered(ready.record, 'yes'), failing: 'breach', citing: [mrCommon.recordAndChecks] },
    directory: {
      met: answered(sndsTerms.directoryEntry, 'yes'),
      failing: 'fix',
      citing: [mr005Text.transparency, mrCommon.publicDirectory],
    },
    results: { met: answered(sndsTerms.results, 'yes'), failing: 'fix', citing: [mrCommon.publicDirectory] },
    oneUse: { met: isNot(secondUse), failing: 'otherRoute', citing: [gdpr.processor, gdpr.providerReuse] },
  },
})

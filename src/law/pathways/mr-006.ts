import { allOf, answered, anyOf, isNot } from '../../core/condition.ts'
import { pathway } from '../../core/law.ts'
import { declarationFiled, needsFormality, publicInterest } from '../facts/formality.ts'
import { involvesHumanPerson, otherSources, scientificResearch } from '../facts/research.ts'
import { secondUse } from '../facts/role.ts'
import { unpresumedAim } from '../facts/snds.ts'
import { project } from '../questions/project.ts'
import { ready } from '../questions/readiness.ts'
import { research } from '../questions/research.ts'
import { snds, sndsTerms } from '../questions/snds.ts'
import * as cspResearch from '../sources/csp-research.ts'
import * as cspSnds from '../sources/csp-snds.ts'
import * as frenchActs from '../sources/french-acts.ts'
import * as gdpr from '../sources/gdpr.ts'
import * as lil from '../sources/lil.ts'
import * as mr005Text from '../sources/mr-005.ts'
import * as mr006Text from '../sources/mr-006.ts'
import * as mr007And008 from '../sources/mr-007-and-008.ts'
import * as mrCommon from '../sources/mr-common.ts'

export const mr006 = pathway('mr006', {
  headline: 'route',
  citing: [mr006Text.route, mr006Text.scope],
  filing: { stands: declarationFiled, citing: [lil.declarationOrAuthorisation] },
  requirements: {
    productCompany: {
      met: answered(project.actor, 'healthProductCompany'),
      failing: 'otherRoute',
      citing: [mr006Text.controllers],
    },
    pmsiAlone: {
      met: allOf(
        answered(research.sources, 'pmsi'),
        isNot(answered(research.sources, 'snds', 'sndsSample', 'sndsChild')),
        isNot(otherSources),
      ),
      failing: 'otherRoute',
      citing: [mr005Text.route, mr006Text.dataAndPlatform],
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
      citing: [mr006Text.dataAndPlatform],
    },
    interestShown: {
      met: anyOf(
        allOf(answered(sndsTerms.aims, ...sndsTerms.aims.options), isNot(unpresumedAim)),
        answered(sndsTerms.interestShown, 'yes'),
      ),
      failing: 'fix',
      citing: [mr006Text.purposes, mrCommon.publicInterestInProtocol],
    },
    exports: {
      met: answered(sndsTerms.exports, 'yes'),
      failing: 'authorisation',
      citing: [mr006Text.yearsAndExports],
    },
    depth: { met: answered(sndsTerms.depth, 'yes'), failing: 'deviation', citing: [mr006Text.yearsAndExports] },
    europe: {
      met: answered(sndsTerms.storedInEurope, 'yes'),
      failing: 'authorisation',
      citing: [cspSnds.europeOnly, mr006Text.yearsAndExports],
    },
    reach: { met: answered(sndsTerms.reach, 'yes'), failing: 'fix', citing: [cspSnds.europeOnly] },
    notice: {
      met: answered(sndsTerms.notice, 'yes'),
      failing: 'fix',
      citing: [mr006Text.directoryAndOfficer],
    },
    dpoDpia: {
      met: allOf(answered(ready.dpo, 'yes'), answered(ready.dpia, 'yes')),
      failing: 'fix',
      citing: [mrCommon.dataProtectionOfficer, mrCommon.impactAssessment, mr007And008.officerDpiaAndDeclaration],
    },
    lab: {
      met: answered(sndsTerms.labUndertaking, 'yes'),
      failing: 'fix',
      citing: [mr006Text.accessThroughLaboratory, frenchActs.laboratoryCriteria],
    },
    labAlone: {
      met: answered(sndsTerms.labAlone, 'yes'),
      failing: 'authorisation',
      citing: [mr006Text.accessThroughLaboratory, cspSnds.sndsPurposes],
    },
    audit: { met: answered(sndsTerms.audit, 'yes'), failing: 'fix', citing: [mr006Text.independentAudit] },
    platform: {
      met: answered(sndsTerms.platform, 'yes'),
      failing: 'authorisation',
      citing: [mr006Text.dataAndPlatform],
    },
    record: { met: answered(ready.record, 'yes'), failing: 'fix', citing: [mr006Text.directoryAndOfficer] },
    directory: {
      met: answered(sndsTerms.directoryEntry, 'yes'),
      failing: 'fix',
      citing: [mr006Text.directoryAndOfficer, mrCommon.publicDirectory],
    },
    results: { met: answered(sndsTerms.results, 'yes'), failing: 'fix', citing: [mrCommon.publicDirectory] },
    oneUse: { met: isNot(secondUse), failing: 'otherRoute', citing: [gdpr.processor, gdpr.providerReuse] },
  },
})

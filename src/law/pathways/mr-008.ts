import { allOf, answered, anyOf, isNot } from '../../core/condition.ts'
import { pathway } from '../../core/law.ts'
import { needsFormality, publicInterest, publicMission } from '../facts/formality.ts'
import { involvesHumanPerson, otherSources, scientificResearch } from '../facts/research.ts'
import { secondUse } from '../facts/role.ts'
import { project } from '../questions/project.ts'
import { ready } from '../questions/readiness.ts'
import { research } from '../questions/research.ts'
import { snds, sndsTerms } from '../questions/snds.ts'
import * as cspResearch from '../sources/csp-research.ts'
import * as cspSnds from '../sources/csp-snds.ts'
import * as gdpr from '../sources/gdpr.ts'
import * as lil from '../sources/lil.ts'
import * as mr007And008 from '../sources/mr-007-and-008.ts'
import * as mrCommon from '../sources/mr-common.ts'

export const mr008 = pathway('mr008', {
  headline: 'route',
  citing: [mr007And008.mr008Route, mr007And008.scope],
  requirements: {
    privateInterest: { met: isNot(publicMission), failing: 'otherRoute', citing: [mr007And008.legalBasis] },
    notInsurer: {
      met: isNot(answered(project.actor, 'insurer', 'benefitManager')),
      failing: 'authorisation',
      citing: [mr007And008.legalBasis],
    },
    lab: {
      met: anyOf(answered(sndsTerms.lab, 'yes'), answered(project.actor, 'researchCompany')),
      failing: 'authorisation',
      citing: [mr007And008.controllerSeesNoData],
    },
    mainBaseAlone: {
      met: allOf(
        answered(research.sources, 'snds'),
        isNot(answered(research.sources, 'pmsi', 'sndsChild')),
        isNot(otherSources),
      ),
      failing: 'authorisation',
      citing: [mr007And008.mainBaseOnly, mr007And008.dataFromCnam],
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
      citing: [mr007And008.coveredStudies, cspResearch.involvesHumanPerson],
    },
    permitted: {
      met: isNot(answered(snds.forbidden, 'promotion', 'insurance')),
      failing: 'barred',
      citing: [cspSnds.sndsPurposes, cspSnds.forbiddenPurposes],
    },
    unmatched: {
      met: answered(research.linkage, 'none'),
      failing: 'authorisation',
      citing: [mr007And008.noMatching],
    },
    listedPurpose: {
      met: answered(sndsTerms.purpose, 'yes'),
      failing: 'authorisation',
      citing: [mr007And008.purposes],
    },
    exports: {
      met: answered(sndsTerms.exports, 'yes'),
      failing: 'authorisation',
      citing: [mr007And008.anonymousExports],
    },
    depth: { met: answered(sndsTerms.depth, 'yes'), failing: 'deviation', citing: [mr007And008.yearsOfData] },
    europe: { met: answered(sndsTerms.europe, 'yes'), failing: 'authorisation', citing: [mr007And008.hostingInEea] },
    notice: {
      met: answered(sndsTerms.notice, 'yes'),
      failing: 'fix',
      citing: [mr007And008.onlineNotice],
    },
    dpoDpia: {
      met: allOf(answered(ready.dpo, 'yes'), answered(ready.dpia, 'yes')),
      failing: 'fix',
      citing: [mrCommon.dataProtectionOfficer, mrCommon.impactAssessment, mr007And008.officerDpiaAndDeclaration],
    },
    fromCnam: {
      met: answered(sndsTerms.cnamOnly, 'yes'),
      failing: 'authorisation',
      citing: [mr007And008.dataFromCnam],
    },
    environment: {
      met: answered(sndsTerms.environment, 'yes'),
      failing: 'authorisation',
      citing: [mr007And008.controlledEnvironment],
    },
    cesreesNotRefused: {
      met: isNot(answered(snds.cesrees, 'notFavourable')),
      failing: 'authorisation',
      citing: [mr007And008.cesreesOpinion],
    },
    cesreesFavourable: {
      met: answered(snds.cesrees, 'favourable'),
      failing: 'fix',
      citing: [mr007And008.cesreesOpinion],
    },
    fiveYears: { met: answered(sndsTerms.fiveYears, 'yes'), failing: 'deviation', citing: [mr007And008.retention] },
    documents: { met: answered(sndsTerms.documents, 'yes'), failing: 'fix', citing: [mr007And008.protocolAndNeeds] },
    accessReview: { met: answered(sndsTerms.accessReview, 'yes'), failing: 'fix', citing: [mr007And008.security] },
    recommendations: {
      met: anyOf(isNot(answered(snds.cesrees, 'favourable')), answered(sndsTerms.recommendations, 'yes')),
      failing: 'fix',
      citing: [mr007And008.cesreesOpinion],
    },
    noConflict: {
      met: anyOf(answered(project.actor, 'researchCompany'), answered(sndsTerms.noConflict, 'yes')),
      failing: 'fix',
      citing: [mr007And008.laboratoryIndependence],
    },
    directory: { met: answered(sndsTerms.directory, 'yes'), failing: 'fix', citing: [mr007And008.directoryAndResults] },
    staffRetention: {
      met: answered(sndsTerms.staffRetention, 'yes'),
      failing: 'fix',
      citing: [mr007And008.usersRetention],
    },
    record: { met: answered(ready.record, 'yes'), failing: 'breach', citing: [mrCommon.recordAndChecks] },
    report: { met: answered(sndsTerms.report, 'yes'), failing: 'breach', citing: [mr007And008.threeYearReport] },
    oneUse: { met: isNot(secondUse), failing: 'otherRoute', citing: [gdpr.processor, gdpr.providerReuse] },
  },
})

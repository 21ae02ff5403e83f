import { allOf, answered, anyOf, isNot } from '../../core/condition.ts'
import { pathway } from '../../core/law.ts'
import { declarationFiled, needsFormality, publicInterest, publicMission } from '../facts/formality.ts'
import { involvesHumanPerson, otherSources, scientificResearch } from '../facts/research.ts'
import { secondUse } from '../facts/role.ts'
import { mr008Aims, notSilent, onList, throughLab } from '../facts/snds.ts'
import { project } from '../questions/project.ts'
import { ready } from '../questions/readiness.ts'
import { research } from '../questions/research.ts'
import { snds, sndsTerms } from '../questions/snds.ts'
import * as cspResearch from '../sources/csp-research.ts'
import * as cspSnds from '../sources/csp-snds.ts'
import * as frenchActs from '../sources/french-acts.ts'
import * as gdpr from '../sources/gdpr.ts'
import * as lil from '../sources/lil.ts'
import * as mr007And008 from '../sources/mr-007-and-008.ts'
import * as mrCommon from '../sources/mr-common.ts'

export const mr008 = pathway('mr008', {
  headline: 'route',
  citing: [mr007And008.mr008Route, mr007And008.scope],
  filing: { stands: declarationFiled, citing: [lil.declarationOrAuthorisation] },
  requirements: {
    privateInterest: { met: isNot(publicMission), failing: 'otherRoute', citing: [mr007And008.legalBasis] },
    notInsurer: {
      met: isNot(answered(project.actor, 'insurer', 'benefitManager')),
      failing: 'authorisation',
      citing: [mr007And008.legalBasis],
    },
    labAlone: {
      met: anyOf(answered(sndsTerms.labAlone, 'yes'), answered(project.actor, 'researchCompany')),
      failing: 'authorisation',
      citing: [mr007And008.controllerSeesNoData],
    },
    lab: {
      met: answered(sndsTerms.labUndertaking, 'yes'),
      failing: 'fix',
      citing: [mr007And008.laboratoryUndertaking, frenchActs.laboratoryCriteria],
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
    listedPurpose: { met: onList(mr008Aims), failing: 'authorisation', citing: [mr007And008.purposes] },
    aimToConfirm: { met: notSilent(mr008Aims), failing: 'fix', citing: [mr007And008.silentAims] },
    exports: {
      met: answered(sndsTerms.exports, 'yes'),
      failing: 'authorisation',
      citing: [mr007And008.anonymousExports],
    },
    depth: { met: answered(sndsTerms.depth, 'yes'), failing: 'deviation', citing: [mr007And008.yearsOfData] },
    europe: {
      met: answered(sndsTerms.storedInEurope, 'yes'),
      failing: 'authorisation',
      citing: [mr007And008.hostingInEea],
    },
    reach: { met: answered(sndsTerms.reach, 'yes'), failing: 'authorisation', citing: [mr007And008.hostingInEea] },
    hostLaw: { met: answered(sndsTerms.hostLaw, 'yes'), failing: 'authorisation', citing: [mr007And008.hostingInEea] },
    notice: {
      met: allOf(
        answered(sndsTerms.notice, 'yes'),
        answered(sndsTerms.noticeRights, 'yes'),
        anyOf(isNot(throughLab), answered(sndsTerms.noticeLab, 'yes')),
        anyOf(answered(sndsTerms.several, 'no'), answered(sndsTerms.portal, 'yes')),
      ),
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
      met: answered(sndsTerms.homologated, 'yes'),
      failing: 'authorisation',
      citing: [mr007And008.controlledEnvironment],
    },
    cnilAssessed: {
      met: answered(sndsTerms.cnilAssessed, 'yes'),
      failing: 'authorisation',
      citing: [mr007And008.controlledEnvironment],
    },
    ownEnvironment: {
      met: answered(sndsTerms.ownEnvironment, 'no'),
      failing: 'authorisation',
      citing: [mr007And008.notOwnEnvironment],
    },
    cesreesNotRefused: {
      met: isNot(answered(snds.cesrees, 'unfavourable', 'silent')),
      failing: 'authorisation',
      citing: [mr007And008.cesreesOpinion],
    },
    cesreesFavourable: {
      met: answered(snds.cesrees, 'favourable'),
      failing: 'fix',
      citing: [mr007And008.cesreesOpinion],
      beforeFiling: true,
    },
    retentionLonger: {
      met: answered(sndsTerms.keptFor, 'studyOnly', 'extension', 'extensionAlone'),
      failing: 'deviation',
      citing: [mr007And008.retention],
    },
    retention: {
      met: isNot(answered(sndsTerms.keptFor, 'extensionAlone')),
      failing: 'fix',
      citing: [mr007And008.retention],
    },
    documents: {
      met: allOf(answered(sndsTerms.protocol, 'yes'), answered(sndsTerms.needs, 'yes')),
      failing: 'fix',
      citing: [mr007And008.protocolAndNeeds],
    },
    accessReview: {
      met: allOf(
        answered(sndsTerms.twoFactors, 'yes'),
        answered(sndsTerms.yearlyReview, 'yes'),
        answered(sndsTerms.endOfStudyRemoval, 'yes'),
        answered(sndsTerms.monthlyLogs, 'yes'),
        answered(sndsTerms.logsKept, 'yes'),
      ),
      failing: 'fix',
      citing: [mr007And008.security],
    },
    agreements: {
      met: allOf(
        answered(sndsTerms.accessAgreement, 'yes'),
        answered(sndsTerms.undertakings, 'yes'),
        anyOf(isNot(throughLab), answered(sndsTerms.labList, 'yes')),
      ),
      failing: 'fix',
      citing: [mr007And008.accessAgreement],
    },
    usersCommitted: {
      met: allOf(answered(sndsTerms.charter, 'yes'), answered(sndsTerms.training, 'yes')),
      failing: 'fix',
      citing: [mr007And008.usersCommitted],
    },
    recommendations: {
      met: anyOf(isNot(answered(snds.cesrees, 'favourable')), answered(sndsTerms.recommendations, 'yes')),
      failing: 'fix',
      citing: [mr007And008.cesreesOpinion],
    },
    noConflict: {
      met: anyOf(answered(project.actor, 'researchCompany'), answered(sndsTerms.noInterest, 'yes')),
      failing: 'fix',
      citing: [mr007And008.laboratoryIndependence],
    },
    directory: {
      met: answered(sndsTerms.directoryEntry, 'yes'),
      failing: 'fix',
      citing: [mr007And008.directoryAndResults],
    },
    results: { met: answered(sndsTerms.results, 'yes'), failing: 'fix', citing: [mr007And008.directoryAndResults] },
    staffRetention: {
      met: answered(sndsTerms.staffRetention, 'yes'),
      failing: 'fix',
      citing: [mr007And008.usersRetention],
    },
    record: { met: answered(ready.record, 'yes'), failing: 'breach', citing: [mrCommon.recordAndChecks] },
    recordCheck: { met: answered(sndsTerms.recordCheck, 'yes'), failing: 'fix', citing: [mrCommon.recordAndChecks] },
    report: { met: answered(sndsTerms.report, 'yes'), failing: 'fix', citing: [mr007And008.threeYearReport] },
    oneUse: { met: isNot(secondUse), failing: 'otherRoute', citing: [gdpr.processor, gdpr.providerReuse] },
  },
})

import { allOf, answered, anyOf, isNot } from '../../core/condition.ts'
import { pathway } from '../../core/law.ts'
import { needsFormality, publicInterest } from '../facts/formality.ts'
import { hdsByCnil, hdsRequired } from '../facts/hosting.ts'
import { scientificResearch, usesSnds } from '../facts/research.ts'
import { secondUse } from '../facts/role.ts'
import { people } from '../questions/data.ts'
import { hosting } from '../questions/hosting.ts'
import { ready } from '../questions/readiness.ts'
import { research, study } from '../questions/research.ts'
import * as cspResearch from '../sources/csp-research.ts'
import * as frenchActs from '../sources/french-acts.ts'
import * as gdpr from '../sources/gdpr.ts'
import * as healthDataHub from '../sources/health-data-hub.ts'
import * as lil from '../sources/lil.ts'
import * as mr001Text from '../sources/mr-001.ts'
import * as mr001And003 from '../sources/mr-001-and-003.ts'
import * as mr003Text from '../sources/mr-003.ts'
import * as mrCommon from '../sources/mr-common.ts'

export const mr003 = pathway('mr003', {
  headline: 'route',
  citing: [mr003Text.route, mr003Text.scope],
  requirements: {
    nonOpposition: {
      met: anyOf(
        allOf(answered(research.participation, 'risklessActs'), isNot(answered(research.content, 'genetics'))),
        allOf(
          answered(research.participation, 'minimalIntervention', 'medicineTrial'),
          answered(research.consent, 'waived'),
        ),
      ),
      failing: 'otherRoute',
      citing: [mr003Text.route, frenchActs.nonInterventionalActs, mr003Text.geneticsExcluded],
    },
    noWaiver: {
      met: isNot(answered(research.information, 'someUnreached', 'impossible')),
      failing: 'authorisation',
      citing: [mr003Text.informationAndObjection],
    },
    informed: {
      met: isNot(answered(research.information, 'incomplete', 'notPlanned')),
      failing: 'fix',
      citing: [mr003Text.informationAndObjection, lil.informationExceptions],
    },
    formality: { met: needsFormality, failing: 'otherRoute', citing: [lil.exemptProcessing] },
    research: { met: scientificResearch, failing: 'otherRoute', citing: [lil.notScientificRoute] },
    publicInterest: {
      met: publicInterest,
      failing: 'barred',
      citing: [mrCommon.publicInterestInProtocol, lil.publicInterestPurpose],
    },
    cppNotRefused: {
      met: isNot(answered(research.cpp, 'unfavourable')),
      failing: 'barred',
      citing: [lil.ethicsCommitteeProcedure],
    },
    cppFavourable: {
      met: answered(research.cpp, 'favourable'),
      failing: 'fix',
      citing: [cspResearch.ethicsCommitteeOpinion],
    },
    withoutNir: { met: isNot(answered(research.content, 'nir')), failing: 'deviation', citing: [mr003Text.coding] },
    withoutIdentifiers: {
      met: isNot(answered(research.content, 'identifiers')),
      failing: 'deviation',
      citing: [mr003Text.coding],
    },
    withoutGeolocation: {
      met: isNot(answered(research.content, 'geolocation')),
      failing: 'deviation',
      citing: [mr003Text.coding, mr001Text.geolocation],
    },
    withoutBeliefs: {
      met: isNot(answered(research.content, 'beliefs')),
      failing: 'deviation',
      citing: [mr003Text.coding, mr001Text.dataCategories],
    },
    maskedImages: {
      met: isNot(answered(research.content, 'images')),
      failing: 'fix',
      citing: [mr003Text.coding, mr001Text.imagesAndVoice],
    },
    withoutSnds: {
      met: isNot(usesSnds),
      failing: 'authorisation',
      citing: [mr003Text.coding, healthDataHub.sndsLinkedToRiph],
    },
    withoutExternalMatching: {
      met: isNot(answered(research.linkage, 'external')),
      failing: 'authorisation',
      citing: [mr003Text.coding, healthDataHub.sndsWithinRiphRoute],
    },
    transfers: {
      met: answered(research.transfers, 'none', 'codedSafeguarded', 'identifyingAdequate'),
      failing: 'deviation',
      citing: [mr003Text.securityAndQualityAnnexes, mr001And003.separationAndTransfers],
    },
    birthDate: {
      met: anyOf(isNot(answered(research.content, 'birthDate')), answered(study.birthDateJustified, 'yes')),
      failing: 'fix',
      citing: [mr003Text.coding, mr001Text.birthDate],
    },
    protocol: { met: answered(study.protocol, 'yes'), failing: 'fix', citing: [mrCommon.protocolFirst] },
    dpo: { met: answered(ready.dpo, 'yes'), failing: 'fix', citing: [mrCommon.dataProtectionOfficer] },
    contracts: { met: answered(ready.contract, 'yes'), failing: 'fix', citing: [mrCommon.processorContract] },
    retention: {
      met: answered(study.retention, 'yes'),
      failing: 'fix',
      citing: [mr003Text.retention],
    },
    security: { met: answered(study.security, 'yes'), failing: 'fix', citing: [mr003Text.securityAndQualityAnnexes] },
    codeClean: { met: answered(study.codeClean, 'yes'), failing: 'fix', citing: [mr001And003.inclusionNumber] },
    keyOnSite: { met: answered(study.keyOnSite, 'yes'), failing: 'fix', citing: [mr003Text.coding, mr001Text.coding] },
    separation: {
      met: answered(study.separation, 'yes'),
      failing: 'fix',
      citing: [mr001And003.separationAndTransfers, mr003Text.securityAndQualityAnnexes],
    },
    dpiaDone: {
      met: answered(research.risk, 'acceptable', 'high'),
      failing: 'fix',
      citing: [mrCommon.impactAssessment],
    },
    representatives: {
      met: anyOf(isNot(answered(people.who, 'minors', 'protectedAdults')), answered(study.representatives, 'yes')),
      failing: 'fix',
      citing: [mr003Text.minors, lil.parentsAndMinors],
    },
    onlyProtocol: {
      met: answered(study.onlyProtocol, 'yes'),
      failing: 'otherRoute',
      citing: [mr001Text.protocolUseOnly],
    },
    recipients: {
      met: answered(study.recipients, 'yes'),
      failing: 'deviation',
      citing: [mr003Text.securityAndQualityAnnexes, mr001Text.recipients],
    },
    sensitiveListed: { met: answered(study.sensitiveListed, 'yes'), failing: 'deviation', citing: [mr003Text.coding] },
    staffRetention: {
      met: answered(study.staffRetention, 'yes'),
      failing: 'fix',
      citing: [mr001Text.professionalsRetention],
    },
    qualityControl: {
      met: answered(study.qualityControl, 'yes'),
      failing: 'fix',
      citing: [mr003Text.securityAndQualityAnnexes],
    },
    certifiedHost: {
      met: anyOf(isNot(anyOf(hdsRequired, hdsByCnil)), answered(hosting.certificate, 'v2')),
      failing: 'fix',
      citing: [mr001Text.certifiedHost],
    },
    legalBasis: {
      met: answered(study.legalBasis, 'yes'),
      failing: 'breach',
      citing: [mr003Text.securityAndQualityAnnexes],
    },
    record: { met: answered(ready.record, 'yes'), failing: 'breach', citing: [mrCommon.recordAndChecks] },
    breach: { met: answered(ready.breach, 'yes'), failing: 'breach', citing: [mrCommon.breachNotification] },
    oneUse: { met: isNot(secondUse), failing: 'otherRoute', citing: [gdpr.processor, gdpr.providerReuse] },
  },
})

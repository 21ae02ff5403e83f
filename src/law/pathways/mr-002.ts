import { answered, isNot } from '../../core/condition.ts'
import { pathway } from '../../core/law.ts'
import { needsFormality, publicInterest } from '../facts/formality.ts'
import { involvesHumanPerson, scientificResearch, usesSnds } from '../facts/research.ts'
import { secondUse } from '../facts/role.ts'
import { ready } from '../questions/readiness.ts'
import { research, study } from '../questions/research.ts'
import * as cspResearch from '../sources/csp-research.ts'
import * as gdpr from '../sources/gdpr.ts'
import * as lil from '../sources/lil.ts'
import * as mr002Text from '../sources/mr-002.ts'
import * as mrCommon from '../sources/mr-common.ts'

export const mr002 = pathway('mr002', {
  headline: 'route',
  citing: [mr002Text.route, mr002Text.scope],
  requirements: {
    leftovers: {
      met: answered(research.participation, 'leftoverIvd'),
      failing: 'otherRoute',
      citing: [mr002Text.performanceStudy, mr002Text.riphExcluded, mr002Text.leftOverSamples],
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
      citing: [mr002Text.riphExcluded, cspResearch.involvesHumanPerson],
    },
    withoutIdentifiers: {
      met: isNot(answered(research.content, 'identifiers')),
      failing: 'deviation',
      citing: [mr002Text.coding],
    },
    withoutNir: {
      met: isNot(answered(research.content, 'nir')),
      failing: 'authorisation',
      citing: [mr002Text.coding, lil.nirInResearch],
    },
    withoutSnds: { met: isNot(usesSnds), failing: 'otherRoute', citing: [mr002Text.route] },
    withoutExternalMatching: {
      met: isNot(answered(research.linkage, 'external')),
      failing: 'authorisation',
      citing: [mr002Text.route],
    },
    transfers: {
      met: answered(research.transfers, 'none', 'codedSafeguarded'),
      failing: 'deviation',
      citing: [mr002Text.transfers],
    },
    noWaiver: {
      met: isNot(answered(research.information, 'someUnreached', 'impossible', 'collective')),
      failing: 'deviation',
      citing: [mr002Text.information],
    },
    informed: {
      met: isNot(answered(research.information, 'incomplete', 'notPlanned')),
      failing: 'fix',
      citing: [mr002Text.information],
    },
    samplesConsent: { met: answered(study.samplesConsent, 'yes'), failing: 'fix', citing: [mr002Text.consent] },
    protocol: { met: answered(study.protocol, 'yes'), failing: 'fix', citing: [mrCommon.protocolFirst] },
    contracts: { met: answered(ready.contract, 'yes'), failing: 'fix', citing: [mrCommon.processorContract] },
    retention: {
      met: answered(study.retention, 'yes'),
      failing: 'fix',
      citing: [mr002Text.retention],
    },
    security: { met: answered(study.security, 'yes'), failing: 'fix', citing: [gdpr.security] },
    onlyProtocol: {
      met: answered(study.onlyProtocol, 'yes'),
      failing: 'otherRoute',
      citing: [mr002Text.performanceStudy],
    },
    staffRetention: {
      met: answered(study.staffRetention, 'yes'),
      failing: 'fix',
      citing: [mr002Text.professionalsRetention],
    },
    oneUse: { met: isNot(secondUse), failing: 'otherRoute', citing: [gdpr.processor, gdpr.providerReuse] },
  },
})

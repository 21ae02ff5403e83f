import { allOf, answered, anyOf, cautiously, isNot } from '../../core/condition.ts'
import { pathway } from '../../core/law.ts'
import { declarationFiled, needsFormality, publicInterest, publicMission } from '../facts/formality.ts'
import { hostCertifiedWhereDue, remoteUnsafe } from '../facts/hosting.ts'
import { isWarehouse } from '../facts/research.ts'
import { secondUse } from '../facts/role.ts'
import { drawnStudies, identitiesKept, internalUse, steeringUse, unreached } from '../facts/warehouse.ts'
import { data } from '../questions/data.ts'
import { hosting } from '../questions/hosting.ts'
import { ready } from '../questions/readiness.ts'
import { warehouse } from '../questions/warehouse.ts'
import * as cnil from '../sources/cnil.ts'
import * as gdpr from '../sources/gdpr.ts'
import * as lil from '../sources/lil.ts'
import * as mrCommon from '../sources/mr-common.ts'
import * as vigilanceStandardText from '../sources/vigilance-standard.ts'
import * as warehouseStandardText from '../sources/warehouse-standard.ts'

/** Every one of these measures is in place. */
const protectedBy = (...measures: readonly (typeof warehouse.protections.options)[number][]) =>
  allOf(...measures.map((measure) => answered(warehouse.protections, measure)))

export const warehouseStandard = pathway('warehouseStandard', {
  headline: 'route',
  citing: [
    cnil.warehouseOrStudyRoute,
    warehouseStandardText.declarationAndStudies,
    warehouseStandardText.declarationOrAuthorisation,
  ],
  filing: { stands: declarationFiled, citing: [lil.declarationOrAuthorisation] },
  requirements: {
    warehouse: { met: isWarehouse, failing: 'otherRoute', citing: [cnil.warehouseOrStudyRoute] },
    formality: { met: needsFormality, failing: 'otherRoute', citing: [lil.exemptProcessing] },
    publicInterest: {
      met: publicInterest,
      failing: 'barred',
      citing: [mrCommon.publicInterestInProtocol, lil.publicInterestPurpose],
    },
    publicMission: {
      met: publicMission,
      failing: 'authorisation',
      citing: [warehouseStandardText.scope, warehouseStandardText.exclusions],
    },
    usesStated: {
      met: isNot(answered(warehouse.uses, 'none')),
      failing: 'fix',
      citing: [warehouseStandardText.internalUses],
    },
    ownUses: {
      met: isNot(answered(warehouse.uses, 'otherUse')),
      failing: 'deviation',
      citing: [warehouseStandardText.permittedUses, warehouseStandardText.internalUses],
    },
    notCare: {
      met: isNot(answered(warehouse.uses, 'treatment')),
      failing: 'otherRoute',
      citing: [warehouseStandardText.exclusions, lil.careRoute],
    },
    permittedAims: {
      met: isNot(answered(warehouse.uses, 'promotion', 'insurance')),
      failing: 'barred',
      citing: [warehouseStandardText.forbiddenAims],
    },
    dimLed: {
      met: anyOf(isNot(steeringUse), answered(warehouse.dimLed, 'yes'), answered(warehouse.hasDim, 'no')),
      failing: 'fix',
      citing: [warehouseStandardText.internalUses],
    },
    /** The text says nothing of a body without such a doctor. */
    withoutDim: {
      met: anyOf(isNot(steeringUse), answered(warehouse.dimLed, 'yes'), answered(warehouse.hasDim, 'yes')),
      failing: 'fix',
      citing: [warehouseStandardText.withoutDim],
    },
    ownStaff: {
      met: anyOf(isNot(internalUse), answered(warehouse.ownStaff, 'yes')),
      failing: 'deviation',
      citing: [warehouseStandardText.internalUses],
    },
    ownUse: {
      met: anyOf(isNot(internalUse), answered(warehouse.ownUse, 'yes')),
      failing: 'deviation',
      citing: [warehouseStandardText.internalUses],
    },
    studyFormality: {
      met: anyOf(isNot(drawnStudies), answered(warehouse.studyFormality, 'yes')),
      failing: 'fix',
      citing: [warehouseStandardText.permittedUses, warehouseStandardText.separateStudies],
    },
    anonymousOnly: {
      met: answered(warehouse.anonymousOnly, 'yes'),
      failing: 'deviation',
      citing: [warehouseStandardText.recipients, warehouseStandardText.laReunion],
    },
    sourcesStated: {
      met: isNot(answered(warehouse.sources, 'none')),
      failing: 'fix',
      citing: [warehouseStandardText.twoSources],
    },
    careSources: {
      met: isNot(answered(warehouse.sources, 'forBase', 'otherSource')),
      failing: 'deviation',
      citing: [warehouseStandardText.sourceData, warehouseStandardText.twoSources, cnil.emc2Authorisation],
    },
    ownFiles: {
      met: isNot(cautiously('warehouseOtherBodies', answered(warehouse.sources, 'otherBodies'))),
      failing: 'deviation',
      citing: [warehouseStandardText.twoSources, cnil.emc2Authorisation],
    },
    withoutSnds: {
      met: isNot(answered(warehouse.sources, 'sndsMain')),
      failing: 'authorisation',
      citing: [warehouseStandardText.exclusions],
    },
    studiesInTime: {
      met: anyOf(isNot(answered(warehouse.sources, 'earlierStudies')), answered(warehouse.studiesInTime, 'yes')),
      failing: 'fix',
      citing: [warehouseStandardText.twoSources],
    },
    identitiesApart: {
      met: isNot(answered(warehouse.identities, 'mixed', 'shared')),
      failing: 'deviation',
      citing: [
        warehouseStandardText.sourceData,
        warehouseStandardText.identifyingData,
        warehouseStandardText.laReunion,
        cnil.emc2Authorisation,
      ],
    },
    identitiesSeparated: {
      met: isNot(answered(warehouse.identities, 'notYet')),
      failing: 'fix',
      citing: [warehouseStandardText.identifyingData],
    },
    identityAims: {
      met: isNot(answered(warehouse.identityAims, 'otherAim')),
      failing: 'deviation',
      citing: [warehouseStandardText.identifyingData, warehouseStandardText.laReunion],
    },
    identitiesNeeded: {
      met: isNot(answered(warehouse.identityAims, 'none')),
      failing: 'fix',
      citing: [warehouseStandardText.identifyingData],
    },
    birthDay: {
      met: anyOf(isNot(identitiesKept), answered(warehouse.birthDay, 'yes')),
      failing: 'fix',
      citing: [warehouseStandardText.identifyingData],
    },
    euOnly: {
      met: isNot(anyOf(answered(warehouse.abroad, 'otherPlace'), remoteUnsafe)),
      failing: 'deviation',
      citing: [warehouseStandardText.security, warehouseStandardText.transfers],
    },
    unionOnly: {
      met: isNot(
        cautiously(
          'warehouseTransfers',
          anyOf(
            answered(warehouse.abroad, 'adequatePlace'),
            answered(hosting.storage, 'outside'),
            answered(hosting.remote, 'safeguarded'),
          ),
        ),
      ),
      failing: 'deviation',
      citing: [warehouseStandardText.transfers],
    },
    processorsLaw: {
      met: isNot(answered(warehouse.abroad, 'foreignProcessor')),
      failing: 'deviation',
      citing: [warehouseStandardText.processorsLaw, cnil.emc2Authorisation],
    },
    usProcessors: {
      met: isNot(cautiously('warehouseUsProcessors', answered(warehouse.abroad, 'usProcessor'))),
      failing: 'deviation',
      citing: [warehouseStandardText.processorsLaw, cnil.emc2Authorisation],
    },
    governance: {
      met: answered(warehouse.committee, 'yes'),
      failing: 'fix',
      citing: [warehouseStandardText.governance, warehouseStandardText.committees],
    },
    members: {
      met: allOf(
        answered(warehouse.members, 'ethics'),
        answered(warehouse.members, 'independent'),
        answered(warehouse.members, 'healthProfessionals'),
        answered(warehouse.members, 'socialProfessionals'),
        answered(warehouse.members, 'researchers'),
        answered(warehouse.members, 'patients'),
      ),
      failing: 'fix',
      citing: [warehouseStandardText.committees],
    },
    steering: {
      met: answered(warehouse.steering, 'yes'),
      failing: 'fix',
      citing: [warehouseStandardText.committees],
    },
    information: {
      met: isNot(answered(warehouse.untold, 'admitted')),
      failing: 'fix',
      citing: [warehouseStandardText.governance, warehouseStandardText.notices],
    },
    informationOfStaff: {
      met: isNot(answered(warehouse.untold, 'professionals')),
      failing: 'fix',
      citing: [warehouseStandardText.notices],
    },
    informationWaived: {
      met: anyOf(
        isNot(unreached),
        allOf(
          answered(warehouse.reasonsRecorded, 'yes'),
          answered(warehouse.reasonsInDpia, 'yes'),
          answered(warehouse.publicNotice, 'yes'),
        ),
      ),
      failing: 'fix',
      citing: [warehouseStandardText.notices],
    },
    campaign: {
      met: answered(warehouse.campaign, 'yes'),
      failing: 'fix',
      citing: [warehouseStandardText.publicCampaign],
    },
    objection: {
      met: answered(warehouse.objection, 'yes'),
      failing: 'fix',
      citing: [warehouseStandardText.objection],
    },
    twentyYears: {
      met: isNot(answered(warehouse.keptYears, 'fromLastVisit', 'notSet')),
      failing: 'fix',
      citing: [warehouseStandardText.retention, warehouseStandardText.erasure],
    },
    keptLonger: {
      met: isNot(answered(warehouse.keptYears, 'more')),
      failing: 'deviation',
      citing: [warehouseStandardText.retention, warehouseStandardText.erasure],
    },
    identitiesErased: {
      met: anyOf(isNot(identitiesKept), answered(warehouse.identitiesErased, 'yes')),
      failing: 'fix',
      citing: [warehouseStandardText.erasure],
    },
    secureSpace: {
      met: protectedBy('ownBase', 'ownNetwork', 'workstations', 'charter'),
      failing: 'fix',
      citing: [warehouseStandardText.security, warehouseStandardText.measures],
    },
    projectSpaces: {
      met: anyOf(isNot(drawnStudies), protectedBy('projectSpaces')),
      failing: 'fix',
      citing: [warehouseStandardText.measures],
    },
    coding: {
      met: protectedBy('ownCode', 'maskedText'),
      failing: 'fix',
      citing: [warehouseStandardText.measures],
    },
    encryption: {
      met: protectedBy('encrypted'),
      failing: 'fix',
      citing: [warehouseStandardText.measures],
    },
    separateKeys: {
      met: anyOf(isNot(identitiesKept), protectedBy('separateKeys')),
      failing: 'fix',
      citing: [warehouseStandardText.identifyingData, warehouseStandardText.measures],
    },
    geneticsKey: {
      met: anyOf(isNot(answered(data.health, 'genetic')), protectedBy('geneticsKey')),
      failing: 'fix',
      citing: [warehouseStandardText.measures],
    },
    access: {
      met: protectedBy('twoFactor', 'yearlyReview', 'logs', 'logsKept', 'logReview'),
      failing: 'fix',
      citing: [warehouseStandardText.measures],
    },
    exports: {
      met: protectedBy('outputCheck'),
      failing: 'fix',
      citing: [warehouseStandardText.measures],
    },
    certifiedHost: {
      met: hostCertifiedWhereDue,
      failing: 'fix',
      citing: [warehouseStandardText.certifiedHost, vigilanceStandardText.certifiedHostAndWarehouses],
    },
    dpiaDone: { met: answered(ready.dpia, 'yes'), failing: 'fix', citing: [gdpr.impactAssessment] },
    oneUse: { met: isNot(secondUse), failing: 'otherRoute', citing: [gdpr.processor, gdpr.providerReuse] },
  },
})

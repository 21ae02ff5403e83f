import { answered, isNot } from '../../core/condition.ts'
import { pathway } from '../../core/law.ts'
import { needsFormality, publicInterest, publicMission } from '../facts/formality.ts'
import { isWarehouse } from '../facts/research.ts'
import { secondUse } from '../facts/role.ts'
import { ready } from '../questions/readiness.ts'
import { warehouse } from '../questions/warehouse.ts'
import * as cnil from '../sources/cnil.ts'
import * as gdpr from '../sources/gdpr.ts'
import * as lil from '../sources/lil.ts'
import * as mrCommon from '../sources/mr-common.ts'
import * as vigilanceStandardText from '../sources/vigilance-standard.ts'
import * as warehouseStandardText from '../sources/warehouse-standard.ts'

export const warehouseStandard = pathway('warehouseStandard', {
  headline: 'route',
  citing: [
    cnil.warehouseOrStudyRoute,
    warehouseStandardText.declarationAndStudies,
    warehouseStandardText.declarationOrAuthorisation,
  ],
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
    careSources: {
      met: answered(warehouse.careSources, 'yes'),
      failing: 'deviation',
      citing: [warehouseStandardText.sourceData],
    },
    withoutSnds: {
      met: answered(warehouse.noSnds, 'yes'),
      failing: 'authorisation',
      citing: [warehouseStandardText.exclusions],
    },
    identitiesApart: {
      met: answered(warehouse.identitiesApart, 'yes'),
      failing: 'deviation',
      citing: [warehouseStandardText.sourceData, cnil.emc2Authorisation],
    },
    euOnly: {
      met: answered(warehouse.euOnly, 'yes'),
      failing: 'deviation',
      citing: [warehouseStandardText.security, cnil.emc2Authorisation],
    },
    ownUses: {
      met: answered(warehouse.ownUses, 'yes'),
      failing: 'deviation',
      citing: [warehouseStandardText.permittedUses],
    },
    governance: {
      met: answered(warehouse.governance, 'yes'),
      failing: 'fix',
      citing: [warehouseStandardText.governance],
    },
    information: {
      met: answered(warehouse.information, 'yes'),
      failing: 'fix',
      citing: [warehouseStandardText.governance],
    },
    twentyYears: {
      met: answered(warehouse.twentyYears, 'yes'),
      failing: 'fix',
      citing: [warehouseStandardText.retention],
    },
    secureSpace: {
      met: answered(warehouse.secureSpace, 'yes'),
      failing: 'fix',
      citing: [warehouseStandardText.security, vigilanceStandardText.certifiedHostAndWarehouses],
    },
    dpiaDone: { met: answered(ready.dpia, 'yes'), failing: 'fix', citing: [gdpr.impactAssessment] },
    oneUse: { met: isNot(secondUse), failing: 'otherRoute', citing: [gdpr.processor, gdpr.providerReuse] },
    processorsLaw: {
      met: answered(warehouse.processorsLaw, 'yes'),
      failing: 'deviation',
      citing: [warehouseStandardText.processorsLaw],
    },
    studyFormality: {
      met: answered(warehouse.studyFormality, 'yes'),
      failing: 'fix',
      citing: [warehouseStandardText.permittedUses],
    },
  },
})

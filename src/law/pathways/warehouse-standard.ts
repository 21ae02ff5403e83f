import { answered, isNot } from '../../core/condition.ts'
import { pathway } from '../../core/law.ts'
import { needsFormality, publicInterest, publicMission } from '../facts/formality.ts'
import { isWarehouse } from '../facts/research.ts'
import { secondUse } from '../facts/role.ts'
import { ready } from '../questions/readiness.ts'
import { warehouse } from '../questions/warehouse.ts'
import { base_2_3, base_4_6, base_4_7_I, base_6_10, base_7_7, base_12_22 } from '../sources/base.ts'
import { hds_D15 } from '../sources/hds.ts'
import {
  res_5_1,
  res_C_1,
  res_E_1,
  res_E_2,
  res_E_3,
  res_E_4,
  res_E_5,
  res_E_6,
  res_E_7,
  res_E_8,
  res_R7,
} from '../sources/res.ts'

export const warehouseStandard = pathway('warehouseStandard', {
  headline: 'route',
  citing: [res_R7, res_5_1, base_7_7],
  requirements: {
    warehouse: { met: isWarehouse, failing: 'otherRoute', citing: [res_R7] },
    formality: { met: needsFormality, failing: 'otherRoute', citing: [base_4_6] },
    publicInterest: { met: publicInterest, failing: 'barred', citing: [res_C_1, base_4_7_I] },
    publicMission: { met: publicMission, failing: 'authorisation', citing: [res_E_1, res_E_2] },
    careSources: { met: answered(warehouse.careSources, 'yes'), failing: 'deviation', citing: [res_E_3] },
    withoutSnds: { met: answered(warehouse.noSnds, 'yes'), failing: 'authorisation', citing: [res_E_2] },
    identitiesApart: {
      met: answered(warehouse.identitiesApart, 'yes'),
      failing: 'deviation',
      citing: [res_E_3, res_E_8],
    },
    euOnly: { met: answered(warehouse.euOnly, 'yes'), failing: 'deviation', citing: [res_E_7, res_E_8] },
    ownUses: { met: answered(warehouse.ownUses, 'yes'), failing: 'deviation', citing: [res_E_4] },
    governance: { met: answered(warehouse.governance, 'yes'), failing: 'fix', citing: [res_E_5] },
    information: { met: answered(warehouse.information, 'yes'), failing: 'fix', citing: [res_E_5] },
    twentyYears: { met: answered(warehouse.twentyYears, 'yes'), failing: 'fix', citing: [res_E_6] },
    secureSpace: { met: answered(warehouse.secureSpace, 'yes'), failing: 'fix', citing: [res_E_7, hds_D15] },
    dpiaDone: { met: answered(ready.dpia, 'yes'), failing: 'fix', citing: [base_6_10] },
    oneUse: { met: isNot(secondUse), failing: 'otherRoute', citing: [base_2_3, base_12_22] },
  },
})

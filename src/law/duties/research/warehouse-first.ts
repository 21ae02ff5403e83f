import { answered } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { ready } from '../../questions/readiness.ts'
import { research } from '../../questions/research.ts'
import * as healthDataHub from '../../sources/health-data-hub.ts'
import * as warehouseStandardText from '../../sources/warehouse-standard.ts'

export const warehouseFirst = duty('warehouseFirst', {
  applies: answered(research.sources, 'warehouse'),
  met: answered(ready.warehouseOpinion, 'yes'),
  blocking: {
    scope: 'flow',
    stands: answered(ready.warehouseOpinion, 'yes'),
    citing: [warehouseStandardText.studyFromWarehouseRoute],
  },
  who: ['controller'],
  citing: [warehouseStandardText.studyFromWarehouseRoute, healthDataHub.studiesFromWarehouse],
  authority: 'statute',
  certainty: 'settled',
})

import { answered } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { research } from '../../questions/research.ts'
import * as healthDataHub from '../../sources/health-data-hub.ts'
import * as warehouseStandardText from '../../sources/warehouse-standard.ts'

export const warehouseFirst = duty('warehouseFirst', {
  applies: answered(research.sources, 'warehouse'),
  who: ['controller'],
  citing: [warehouseStandardText.studyFromWarehouseRoute, healthDataHub.studiesFromWarehouse],
  authority: 'statute',
  certainty: 'settled',
})

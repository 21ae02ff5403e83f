import { allOf, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { carePurpose } from '../../facts/lawful.ts'
import * as cspDigital from '../../sources/csp-digital.ts'

export const sectorSecurity = duty('sectorSecurity', {
  applies: allOf(isNot(outside), carePurpose),
  who: ['controller', 'you'],
  citing: [
    cspDigital.digitalServiceStandards,
    cspDigital.digitalHealthService,
    cspDigital.electronicIdentification,
    cspDigital.conformityCertificate,
  ],
  authority: 'statute',
  certainty: 'settled',
})

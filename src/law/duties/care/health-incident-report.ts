import { allOf, answered, anyOf, disputed, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { healthData, outside } from '../../facts/data.ts'
import { project } from '../../questions/project.ts'
import * as cspDigital from '../../sources/csp-digital.ts'

export const healthIncidentReport = duty('healthIncidentReport', {
  applies: allOf(
    isNot(outside),
    anyOf(
      answered(project.actor, 'healthEstablishment', 'medicoSocial', 'laboratory'),
      disputed(
        'incidentReporters',
        answered(project.actor, 'groupPractice', 'occupationalHealth', 'publicHealthService', 'telemedicineCompany'),
      ),
    ),
    healthData,
  ),
  who: ['you'],
  citing: [cspDigital.incidentReporting],
  authority: 'statute',
  certainty: 'settled',
  from: '2022-04-27',
})

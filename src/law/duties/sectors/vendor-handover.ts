import { allOf, answered, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { project } from '../../questions/project.ts'
import * as cspDigital from '../../sources/csp-digital.ts'
import * as frenchActs from '../../sources/french-acts.ts'

export const vendorHandover = duty('vendorHandover', {
  applies: allOf(isNot(outside), answered(project.actor, 'softwarePublisher'), answered(project.purpose, 'care')),
  who: ['you'],
  citing: [cspDigital.digitalServiceStandards, frenchActs.softwareHandover],
  authority: 'statute',
  certainty: 'toConfirm',
  from: '2026-05-28',
})

import { allOf, answered, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { project } from '../../questions/project.ts'
import { base_5_8 } from '../../sources/base.ts'
import { eu_FR_5b } from '../../sources/eu.ts'

export const vendorHandover = duty('vendorHandover', {
  applies: allOf(isNot(outside), answered(project.actor, 'softwarePublisher'), answered(project.purpose, 'care')),
  who: ['you'],
  citing: [base_5_8, eu_FR_5b],
  authority: 'statute',
  certainty: 'toConfirm',
  from: '2026-05-28',
})

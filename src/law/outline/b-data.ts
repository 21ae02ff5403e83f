import { allOf, answered, anyOf, isNot } from '../../core/condition.ts'
import { ask, end } from '../../core/outline.ts'
import { anonymous, healthData, householdUse } from '../facts/data.ts'
import { frenchLawApplies, healthByPurpose } from '../facts/project.ts'
import { data, people } from '../questions/data.ts'
import { app, project, prospecting } from '../questions/project.ts'
import {
  base_1_1,
  base_1_3,
  base_1_4,
  base_1_5,
  base_1_6,
  base_1_7,
  base_1_9,
  base_1_11,
  base_1_12,
  base_1_15,
  base_4_11,
  base_4_14,
  base_6_2,
  base_12_23,
} from '../sources/base.ts'
import { hds_C22, hds_C29 } from '../sources/hds.ts'
import { res_CH_18, res_R0 } from '../sources/res.ts'

export const dataStops = [
  ask(app.leaves, {
    section: 'B',
    weight: 'essential',
    when: answered(project.purpose, 'selfTracking'),
    citing: [base_1_1, base_12_23, hds_C29],
  }),
  ask(data.state, {
    section: 'B',
    weight: 'essential',
    when: anyOf(
      answered(
        project.purpose,
        'research',
        'warehouse',
        'statistics',
        'aiTraining',
        'productImprovement',
        'prospecting',
        'sale',
        'vigilance',
        'other',
      ),
      allOf(answered(project.purpose, 'selfTracking'), isNot(answered(app.leaves, 'account', 'followUp', 'nothing'))),
    ),
    citing: [base_1_3, base_1_4, base_1_12, res_R0],
  }),
  ask(data.key, {
    section: 'B',
    weight: 'detail',
    when: allOf(
      answered(data.state, 'coded'),
      isNot(
        answered(
          project.actor,
          'soloPractitioner',
          'groupPractice',
          'healthEstablishment',
          'medicoSocial',
          'pharmacy',
          'laboratory',
          'occupationalHealth',
        ),
      ),
    ),
    citing: [base_1_4, base_1_11, res_CH_18],
  }),
  ask(data.ruledOut, {
    section: 'B',
    weight: 'essential',
    when: anyOf(answered(data.state, 'rowsWithoutCode', 'aggregated'), answered(data.key, 'nobody')),
    citing: [base_1_15, hds_C22, res_R0],
  }),
  end('anonymous', { when: allOf(anonymous, isNot(answered(prospecting.source, 'prescriptions'))) }),
  ask(data.health, {
    section: 'B',
    weight: 'essential',
    when: isNot(anyOf(healthByPurpose, answered(prospecting.source, 'healthData', 'prescriptions'))),
    citing: [base_1_5, base_1_6, base_1_7, base_1_9],
  }),
  end('notHealth', { when: isNot(healthData) }),
  end('household', { when: householdUse }),
  end('abroad', { when: isNot(frenchLawApplies) }),
  ask(people.who, {
    section: 'B',
    weight: 'detail',
    when: isNot(
      answered(
        project.purpose,
        'care',
        'occupationalHealth',
        'employment',
        'telemonitoring',
        'reimbursement',
        'publicPolicy',
        'healthAlert',
        'vigilance',
        'earlyAccess',
      ),
    ),
    citing: [base_1_3, base_4_11, base_4_14, base_6_2],
  }),
] as const

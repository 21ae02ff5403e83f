import { answered } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { research } from '../../questions/research.ts'
import { res_CH_10, res_CH_11 } from '../../sources/res.ts'

export const mr2026Transition = duty('mr2026Transition', {
  applies: answered(research.stage, 'running', 'amended'),
  who: ['sponsor'],
  citing: [res_CH_10, res_CH_11],
  authority: 'statute',
  certainty: 'toConfirm',
  from: '2026-05-24',
})

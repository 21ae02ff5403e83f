import { answered } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { filing } from '../../questions/project.ts'
import * as mr001And003 from '../../sources/mr-001-and-003.ts'

export const mr2026Transition = duty('mr2026Transition', {
  applies: answered(filing.formerText, 'yes'),
  who: ['sponsor'],
  citing: [mr001And003.earlierDeclarations, mr001And003.transition],
  authority: 'statute',
  certainty: 'toConfirm',
  from: '2026-05-24',
})

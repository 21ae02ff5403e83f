import { allOf, answered, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { genetic } from '../../questions/data.ts'
import * as codes from '../../sources/codes.ts'
import * as penal from '../../sources/penal.ts'

export const geneticPurpose = duty('geneticPurpose', {
  applies: allOf(isNot(outside), answered(genetic.origin, 'prescribed', 'research')),
  who: ['controller'],
  offence: penal.geneticTestMisuse,
  citing: [penal.geneticTestMisuse, codes.geneticExamination],
  authority: 'statute',
  certainty: 'toConfirm',
})

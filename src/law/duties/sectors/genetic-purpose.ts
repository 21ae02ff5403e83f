import { allOf, answered, anyOf, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { care } from '../../questions/care.ts'
import { genetic } from '../../questions/data.ts'
import * as codes from '../../sources/codes.ts'
import * as penal from '../../sources/penal.ts'

export const geneticPurpose = duty('geneticPurpose', {
  applies: allOf(
    isNot(outside),
    anyOf(answered(genetic.origin, 'prescribed', 'research'), answered(care.genetics, 'yes')),
  ),
  who: ['controller'],
  offence: penal.geneticTestMisuse,
  citing: [codes.geneticExamination],
  authority: 'statute',
  certainty: 'toConfirm',
})

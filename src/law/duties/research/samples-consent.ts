import { answered } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { research } from '../../questions/research.ts'
import * as lil from '../../sources/lil.ts'
import * as penal from '../../sources/penal.ts'

export const samplesConsent = duty('samplesConsent', {
  applies: answered(research.sources, 'samples'),
  who: ['sponsor'],
  offence: penal.unlawfulResearch,
  citing: [lil.researchFormalities, lil.geneticExaminationConsent],
  authority: 'statute',
  certainty: 'settled',
})

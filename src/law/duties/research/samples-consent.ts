import { answered } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { ready } from '../../questions/readiness.ts'
import { research } from '../../questions/research.ts'
import * as lil from '../../sources/lil.ts'
import * as penal from '../../sources/penal.ts'

export const samplesConsent = duty('samplesConsent', {
  applies: answered(research.sources, 'samples'),
  met: answered(ready.samplesAgreed, 'yes'),
  blocking: {
    scope: 'act',
    stands: answered(ready.samplesAgreed, 'yes'),
    citing: [lil.researchFormalities],
  },
  who: ['sponsor'],
  offence: penal.unlawfulResearch,
  citing: [lil.researchFormalities, lil.geneticExaminationConsent],
  authority: 'statute',
  certainty: 'settled',
})

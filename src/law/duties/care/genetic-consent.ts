import { allOf, answered, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { care } from '../../questions/care.ts'
import { ready } from '../../questions/readiness.ts'
import * as codes from '../../sources/codes.ts'
import * as cspCare from '../../sources/csp-care.ts'
import * as penal from '../../sources/penal.ts'

/** Whoever examines genetic characteristics, for care too, first has the person's express written consent. */
export const geneticConsent = duty('geneticConsent', {
  applies: allOf(isNot(outside), answered(care.genetics, 'yes')),
  met: answered(ready.geneticConsent, 'yes'),
  blocking: { scope: 'act', stands: answered(ready.geneticConsent, 'yes'), citing: [codes.geneticExamination] },
  who: ['professional'],
  offence: penal.geneticTestMisuse,
  citing: [codes.geneticExamination, cspCare.geneticExaminationInCare],
  authority: 'statute',
  certainty: 'settled',
})

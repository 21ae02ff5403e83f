import { allOf, answered, anyOf, disputed, isNot } from '../../core/condition.ts'
import { bar } from '../../core/law.ts'
import { outside } from '../facts/data.ts'
import { genetic } from '../questions/data.ts'
import * as cnil from '../sources/cnil.ts'
import * as codes from '../sources/codes.ts'
import * as penal from '../sources/penal.ts'

export const geneticTestOutsideCare = bar('geneticTestOutsideCare', {
  when: allOf(
    isNot(outside),
    anyOf(
      answered(genetic.origin, 'sold', 'otherAim'),
      disputed('broughtGeneticFile', answered(genetic.origin, 'broughtFile')),
    ),
  ),
  citing: [
    codes.geneticExamination,
    codes.geneticIdentification,
    penal.geneticTestMisuse,
    penal.geneticTestRequested,
    cnil.geneticTestsOnline,
  ],
  authority: 'statute',
  certainty: 'settled',
})

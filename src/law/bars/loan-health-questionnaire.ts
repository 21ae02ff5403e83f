import { allOf, answered, isNot } from '../../core/condition.ts'
import { bar } from '../../core/law.ts'
import { outside } from '../facts/data.ts'
import { insurance, project } from '../questions/project.ts'
import * as codes from '../sources/codes.ts'

export const loanHealthQuestionnaire = bar('loanHealthQuestionnaire', {
  when: allOf(isNot(outside), answered(project.purpose, 'underwriting'), answered(insurance.cover, 'capLoan')),
  citing: [codes.loanInsurance],
  authority: 'statute',
  certainty: 'settled',
})

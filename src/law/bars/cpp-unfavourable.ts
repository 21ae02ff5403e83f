import { allOf, answered, isNot } from '../../core/condition.ts'
import { bar } from '../../core/law.ts'
import { outside } from '../facts/data.ts'
import { involvesHumanPerson } from '../facts/research.ts'
import { research } from '../questions/research.ts'
import { res_6_2, res_M1_20, res_M3_2 } from '../sources/res.ts'

export const cppUnfavourable = bar('cppUnfavourable', {
  when: allOf(isNot(outside), involvesHumanPerson, answered(research.cpp, 'unfavourable')),
  citing: [res_6_2, res_M1_20, res_M3_2],
  authority: 'statute',
  certainty: 'settled',
})

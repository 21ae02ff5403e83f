import { allOf, answered, anyOf, isNot } from '../../core/condition.ts'
import { duty } from '../../core/law.ts'
import { formalStudy } from '../facts/formality.ts'
import { involvesHumanPerson, scientificResearch } from '../facts/research.ts'
import { research } from '../questions/research.ts'
import { snds } from '../questions/snds.ts'
import { res_C_10 } from '../sources/res.ts'

export const publicDirectory = duty('publicDirectory', {
  applies: allOf(
    formalStudy,
    scientificResearch,
    isNot(involvesHumanPerson),
    isNot(answered(research.participation, 'leftoverIvd')),
  ),
  met: anyOf(answered(research.inPlace, 'directory'), answered(snds.conforms, 'notice')),
  who: ['controller'],
  citing: [res_C_10],
  authority: 'referential',
  certainty: 'settled',
})

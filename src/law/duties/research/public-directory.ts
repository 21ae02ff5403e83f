import { allOf, answered, anyOf, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { formalStudy } from '../../facts/formality.ts'
import { involvesHumanPerson, scientificResearch } from '../../facts/research.ts'
import { research, study } from '../../questions/research.ts'
import { sndsTerms } from '../../questions/snds.ts'
import * as mrCommon from '../../sources/mr-common.ts'

export const publicDirectory = duty('publicDirectory', {
  applies: allOf(
    formalStudy,
    scientificResearch,
    isNot(involvesHumanPerson),
    isNot(answered(research.participation, 'leftoverIvd')),
  ),
  met: anyOf(answered(study.directory, 'yes'), answered(sndsTerms.directoryEntry, 'yes')),
  who: ['controller'],
  citing: [mrCommon.publicDirectory],
  authority: 'referential',
  certainty: 'settled',
})

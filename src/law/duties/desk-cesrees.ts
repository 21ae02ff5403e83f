import { allOf, answered, anyOf, isNot } from '../../core/condition.ts'
import { duty } from '../../core/law.ts'
import { formalStudy } from '../facts/formality.ts'
import { involvesHumanPerson, usesSnds } from '../facts/research.ts'
import { research } from '../questions/research.ts'
import { snds } from '../questions/snds.ts'
import { res_6_1, res_CH_14, res_M78_8 } from '../sources/res.ts'

export const deskCesrees = duty('deskCesrees', {
  applies: allOf(
    formalStudy,
    isNot(involvesHumanPerson),
    anyOf(
      usesSnds,
      answered(research.linkage, 'acrossCentres', 'external'),
      answered(research.information, 'impossible', 'collective'),
      answered(research.content, 'nir', 'identifiers', 'birthDate', 'geolocation', 'genetics'),
      answered(research.risk, 'high'),
      answered(research.transfers, 'identifyingAdequate', 'other'),
    ),
  ),
  met: answered(snds.cesrees, 'favourable'),
  who: ['controller'],
  citing: [res_6_1, res_M78_8, res_CH_14],
  authority: 'statute',
  certainty: 'toConfirm',
})

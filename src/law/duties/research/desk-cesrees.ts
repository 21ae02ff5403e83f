import { allOf, answered, anyOf, isNot } from '../../../core/condition.ts'
import { duty, opens } from '../../../core/law.ts'
import { formalStudy } from '../../facts/formality.ts'
import { involvesHumanPerson } from '../../facts/research.ts'
import { mr002 } from '../../pathways/mr-002.ts'
import { mr004 } from '../../pathways/mr-004.ts'
import { mr005 } from '../../pathways/mr-005.ts'
import { mr006 } from '../../pathways/mr-006.ts'
import { permanentSndsAccess } from '../../pathways/permanent-snds-access.ts'
import { sndsSample } from '../../pathways/snds-sample.ts'
import { snds } from '../../questions/snds.ts'
import * as cnil from '../../sources/cnil.ts'
import * as frenchActs from '../../sources/french-acts.ts'
import * as lil from '../../sources/lil.ts'
import * as mr007And008 from '../../sources/mr-007-and-008.ts'

/** Silence is a favourable opinion (D. 2019-536, 90). MR-007 and MR-008 want an express one: their own conditions say so. */
const favourable = answered(snds.cesrees, 'favourable', 'silent')

/** MR-007, MR-008 and every authorisation of a study on data require the opinion of the CESREES. No other route does. */
export const deskCesrees = duty('deskCesrees', {
  applies: allOf(
    formalStudy,
    isNot(involvesHumanPerson),
    isNot(anyOf(...[permanentSndsAccess, mr002, mr004, mr005, mr006, sndsSample].map(opens))),
  ),
  met: favourable,
  blocking: {
    scope: 'whole',
    stands: favourable,
    citing: [lil.cesreesProcedure, mr007And008.cesreesOpinion],
    suspend: true,
    beforeFiling: true,
  },
  who: ['controller'],
  citing: [lil.cesreesProcedure, mr007And008.cesreesOpinion, cnil.mr005WithoutOpinion, frenchActs.effectOnCesrees],
  authority: 'statute',
  certainty: 'toConfirm',
})

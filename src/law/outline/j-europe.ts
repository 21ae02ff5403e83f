import { allOf, answered, anyOf, isNot } from '../../core/condition.ts'
import { ask } from '../../core/outline.ts'
import { ehdsClaims, ehdsConcerned, ehdsHolder, ehdsHolderExempt, ehdsMaker } from '../facts/ehds.ts'
import { acts } from '../questions/acts.ts'
import { ehds } from '../questions/ehds.ts'
import { project } from '../questions/project.ts'
import {
  eu_AI_2,
  eu_AI_3,
  eu_AI_4,
  eu_CRA_1,
  eu_DA_1,
  eu_DA_2,
  eu_DGA_1,
  eu_FR_9,
  eu_FR_10,
  eu_FR_11,
  eu_MD_1,
  eu_NIS_1,
  eu_PLD_1,
} from '../sources/acts.ts'
import {
  eu_E_DATE_1,
  eu_E_DATE_2,
  eu_E_DATE_4,
  eu_E_DATE_5,
  eu_E_DATE_6,
  eu_E_DEF_5,
  eu_E_DEF_9,
  eu_E_DEF_11,
  eu_E_H_2,
  eu_E_S_1,
  eu_E_S_2,
  eu_E_S_5,
  eu_E_S_6,
  eu_E_S_7,
  eu_E_S_16,
  eu_E_S_19,
  eu_E_S_22,
  eu_E_U_1,
  eu_E_U_10,
} from '../sources/ehds.ts'

export const europeStops = [
  ask(ehds.product, {
    section: 'J',
    weight: 'detail',
    when: allOf(ehdsConcerned, isNot(answered(project.actor, 'soloPractitioner', 'pharmacy', 'employer', 'insurer'))),
    citing: [eu_E_DEF_5, eu_E_S_1, eu_E_S_16, eu_E_S_19],
  }),
  ask(ehds.part, {
    section: 'J',
    weight: 'detail',
    when: answered(ehds.product, 'record', 'wellness', 'device'),
    citing: [eu_E_S_2, eu_E_S_5, eu_E_S_6, eu_E_S_7],
  }),
  ask(ehds.delivery, {
    section: 'J',
    weight: 'detail',
    when: ehdsMaker,
    citing: [eu_E_DATE_2, eu_E_DATE_4],
  }),
  ask(ehds.claim, {
    section: 'J',
    weight: 'detail',
    when: allOf(answered(ehds.product, 'wellness', 'device'), answered(ehds.part, 'make', 'modify')),
    citing: [eu_E_S_16, eu_E_S_19],
  }),
  ask(ehds.categories, {
    section: 'J',
    weight: 'detail',
    when: anyOf(allOf(ehdsMaker, answered(ehds.delivery, 'installed', 'hybrid')), ehdsClaims),
    citing: [eu_E_DATE_1, eu_E_DATE_2, eu_E_DATE_5],
  }),
  ask(ehds.size, {
    section: 'J',
    weight: 'detail',
    when: allOf(ehdsHolder, isNot(answered(project.actor, 'soloPractitioner'))),
    citing: [eu_E_DEF_9, eu_E_DEF_11],
  }),
  ask(ehds.holdings, {
    section: 'J',
    weight: 'detail',
    when: allOf(ehdsHolder, isNot(ehdsHolderExempt)),
    citing: [eu_E_H_2, eu_E_DATE_6],
  }),
  ask(ehds.reuse, {
    section: 'J',
    weight: 'detail',
    when: allOf(
      ehdsConcerned,
      answered(
        project.purpose,
        'research',
        'warehouse',
        'aiTraining',
        'productImprovement',
        'statistics',
        'publicPolicy',
        'other',
      ),
    ),
    citing: [eu_E_U_1, eu_E_U_10],
  }),
  ask(ehds.buyer, {
    section: 'J',
    weight: 'detail',
    when: allOf(
      ehdsConcerned,
      answered(project.actor, 'healthEstablishment', 'medicoSocial', 'association', 'otherBody'),
    ),
    citing: [eu_E_S_22],
  }),
  ask(acts.traits, {
    section: 'J',
    weight: 'detail',
    when: allOf(
      ehdsConcerned,
      isNot(answered(project.actor, 'soloPractitioner', 'groupPractice', 'pharmacy', 'employer')),
    ),
    citing: [
      eu_AI_2,
      eu_AI_3,
      eu_AI_4,
      eu_MD_1,
      eu_DA_1,
      eu_DA_2,
      eu_CRA_1,
      eu_PLD_1,
      eu_NIS_1,
      eu_FR_9,
      eu_FR_10,
      eu_FR_11,
      eu_DGA_1,
    ],
  }),
] as const

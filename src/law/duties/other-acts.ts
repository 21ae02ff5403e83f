import { allOf, answered } from '../../core/condition.ts'
import { duty } from '../../core/law.ts'
import { ehdsConcerned } from '../facts/ehds.ts'
import { acts } from '../questions/acts.ts'
import * as eu from '../sources/acts.ts'

type Trait = (typeof acts.traits)['options'][number]
const brought = (trait: Trait) => allOf(ehdsConcerned, answered(acts.traits, trait))
const settled = { authority: 'statute', certainty: 'settled' } as const

/** One line for each act that a trait of the product or body brings into play, with its first day. */
export const actDuties = [
  duty('aiTransparency', {
    applies: brought('talkingAi'),
    who: ['you'],
    from: '2026-08-02',
    citing: [eu.eu_AI_4],
    ...settled,
  }),
  duty('aiHighRisk', {
    applies: brought('decidingAi'),
    who: ['you'],
    from: '2027-12-02',
    citing: [eu.eu_AI_3, eu.eu_AI_1],
    ...settled,
  }),
  duty('aiDevice', {
    applies: brought('deviceAi'),
    who: ['you'],
    from: '2028-08-02',
    citing: [eu.eu_AI_2, eu.eu_AI_1],
    ...settled,
  }),
  duty('medicalDevice', {
    applies: brought('medicalPurpose'),
    who: ['you'],
    citing: [eu.eu_MD_1, eu.eu_MD_2],
    ...settled,
  }),
  duty('eudamed', {
    applies: brought('medicalPurpose'),
    who: ['you'],
    from: '2026-05-28',
    citing: [eu.eu_MD_4],
    ...settled,
  }),
  duty('dataActAccess', {
    applies: brought('connectedProduct'),
    who: ['you'],
    from: '2025-09-12',
    citing: [eu.eu_DA_1],
    ...settled,
  }),
  duty('cloudSwitching', {
    applies: brought('cloudService'),
    who: ['you'],
    from: '2025-09-12',
    citing: [eu.eu_DA_2],
    ...settled,
  }),
  duty('noSwitchingCharge', {
    applies: brought('cloudService'),
    who: ['you'],
    from: '2027-01-12',
    citing: [eu.eu_DA_2],
    ...settled,
  }),
  duty('cyberReporting', {
    applies: brought('installedSoftware'),
    who: ['you'],
    from: '2026-09-11',
    citing: [eu.eu_CRA_1, eu.eu_CRA_3],
    ...settled,
  }),
  duty('cyberResilience', {
    applies: brought('installedSoftware'),
    who: ['you'],
    from: '2027-12-11',
    citing: [eu.eu_CRA_1, eu.eu_CRA_4],
    ...settled,
  }),
  duty('productLiability', {
    applies: brought('soldSoftware'),
    who: ['you'],
    from: '2026-12-09',
    citing: [eu.eu_PLD_1],
    ...settled,
  }),
  duty('nis2', { applies: brought('fiftyOrMore'), who: ['you'], citing: [eu.eu_NIS_1, eu.eu_NIS_2], ...settled }),
  duty('dmnCertificate', {
    applies: brought('reimbursedMonitoring'),
    who: ['you'],
    from: '2023-01-01',
    citing: [eu.eu_FR_9],
    ...settled,
  }),
  duty('pecan', {
    applies: brought('earlyCover'),
    who: ['you'],
    citing: [eu.eu_FR_10],
    ...settled,
  }),
  duty('espaceSanteListing', { applies: brought('espaceSante'), who: ['you'], citing: [eu.eu_FR_11], ...settled }),
  duty('dataAltruism', {
    applies: brought('altruism'),
    who: ['you'],
    from: '2023-09-24',
    citing: [eu.eu_DGA_1],
    ...settled,
  }),
] as const

import { allOf, answered, anyOf, cautiously, isNot } from '../../core/condition.ts'
import { duty } from '../../core/law.ts'
import {
  ehdsClaims,
  ehdsConcerned,
  ehdsEstablished,
  ehdsHolder,
  ehdsHolderExempt,
  ehdsMaker,
  ehdsPlaced,
  ehdsProvider,
  ehdsPublicPurposeOnly,
} from '../facts/ehds.ts'
import { ehds } from '../questions/ehds.ts'
import { project } from '../questions/project.ts'
import * as eu from '../sources/ehds.ts'

/** Regulation (EU) 2025/327, Article 105: the days on which it starts to bind. */
const general = '2027-03-26'
const firstWave = '2029-03-26'
const secondWave = '2031-03-26'
const settled = { authority: 'statute', certainty: 'settled' } as const

const wave = (categories: 'first' | 'second') => answered(ehds.categories, categories)
const device = allOf(answered(ehds.product, 'device'), ehdsClaims)
const wellness = allOf(answered(ehds.product, 'wellness'), ehdsClaims)
const trades = (part: 'import' | 'resell') =>
  allOf(answered(ehds.product, 'record'), cautiously('ehdsFormalDate', answered(ehds.part, part)))
const holds = (
  ...what: readonly ('records' | 'devices' | 'wellness' | 'registries' | 'genetics' | 'trials' | 'determinants')[]
) => allOf(ehdsHolder, isNot(ehdsHolderExempt), answered(ehds.holdings, ...what))

/** What the European Health Data Space will ask, each duty with its own day. */
export const ehdsDuties = [
  duty('ehdsNoCharge', {
    applies: ehdsProvider,
    who: ['controller'],
    from: general,
    citing: [eu.eu_E_P_13],
    ...settled,
  }),
  duty('ehdsPublicBuyer', {
    applies: allOf(
      ehdsConcerned,
      anyOf(answered(project.actor, 'publicAuthority', 'publicResearchBody'), answered(ehds.buyer, 'yes')),
    ),
    who: ['you'],
    from: general,
    citing: [eu.eu_E_S_22],
    ...settled,
  }),
  duty('ehdsHonestClaims', {
    applies: allOf(ehdsPlaced, cautiously('ehdsFormalDate', ehdsMaker)),
    who: ['you'],
    from: general,
    citing: [eu.eu_E_S_12, eu.eu_E_DATE_3],
    ...settled,
  }),
  duty('ehdsImporter', {
    applies: trades('import'),
    who: ['you'],
    from: general,
    citing: [eu.eu_E_S_5, eu.eu_E_DATE_3],
    ...settled,
  }),
  duty('ehdsDistributor', {
    applies: trades('resell'),
    who: ['you'],
    from: general,
    citing: [eu.eu_E_S_6, eu.eu_E_DATE_3],
    ...settled,
  }),
  duty('ehdsRecords2029', {
    applies: ehdsProvider,
    who: ['controller'],
    from: firstWave,
    citing: [eu.eu_E_P_11, eu.eu_E_P_6, eu.eu_E_DATE_1],
    ...settled,
  }),
  duty('ehdsPatientRights', {
    applies: ehdsProvider,
    who: ['controller'],
    from: firstWave,
    citing: [eu.eu_E_P_1, eu.eu_E_P_8, eu.eu_E_DATE_1],
    ...settled,
  }),
  duty('ehdsPrescriptions', {
    applies: allOf(ehdsProvider, answered(project.actor, 'pharmacy')),
    who: ['controller'],
    from: firstWave,
    citing: [eu.eu_E_P_15],
    ...settled,
  }),
  duty('ehdsManufacturer2029', {
    applies: allOf(ehdsPlaced, wave('first')),
    who: ['you'],
    from: firstWave,
    citing: [eu.eu_E_S_1, eu.eu_E_S_2, eu.eu_E_S_7, eu.eu_E_S_20, eu.eu_E_DATE_2],
    ...settled,
  }),
  duty('ehdsRepresentative2029', {
    applies: allOf(ehdsPlaced, wave('first'), isNot(ehdsEstablished)),
    who: ['you'],
    from: firstWave,
    citing: [eu.eu_E_S_4, eu.eu_E_DATE_2],
    ...settled,
  }),
  duty('ehdsInteroperability2029', {
    applies: allOf(device, wave('first')),
    who: ['you'],
    from: firstWave,
    citing: [eu.eu_E_S_16, eu.eu_E_DATE_2],
    ...settled,
  }),
  duty('ehdsWellnessLabel2029', {
    applies: allOf(wellness, wave('first')),
    who: ['you'],
    from: firstWave,
    citing: [eu.eu_E_S_19, eu.eu_E_S_20, eu.eu_E_DATE_5],
    ...settled,
  }),
  duty('ehdsDataHolder2029', {
    applies: holds('records', 'devices', 'wellness', 'registries'),
    who: ['controller'],
    from: firstWave,
    citing: [eu.eu_E_H_3, eu.eu_E_H_4, eu.eu_E_H_2, eu.eu_E_DATE_6],
    ...settled,
  }),
  duty('ehdsDataUser', {
    applies: allOf(
      ehdsConcerned,
      ehdsEstablished,
      answered(ehds.reuse, 'research', 'policy'),
      isNot(ehdsPublicPurposeOnly),
    ),
    who: ['you'],
    from: firstWave,
    citing: [eu.eu_E_U_1, eu.eu_E_U_7, eu.eu_E_U_8, eu.eu_E_U_2],
    ...settled,
  }),
  duty('ehdsForeignApplicant', {
    applies: allOf(ehdsConcerned, isNot(ehdsEstablished), answered(ehds.reuse, 'research', 'policy')),
    who: ['you'],
    from: firstWave,
    citing: [eu.eu_E_U_10],
    ...settled,
  }),
  duty('ehdsRecords2031', {
    applies: ehdsProvider,
    who: ['controller'],
    from: secondWave,
    citing: [eu.eu_E_P_11, eu.eu_E_DATE_1],
    ...settled,
  }),
  duty('ehdsManufacturer2031', {
    applies: anyOf(
      allOf(ehdsMaker, answered(ehds.delivery, 'service', 'hybrid', 'inHouse')),
      allOf(ehdsPlaced, wave('second')),
    ),
    who: ['you'],
    from: secondWave,
    citing: [eu.eu_E_S_1, eu.eu_E_S_2, eu.eu_E_S_20, eu.eu_E_DATE_4],
    ...settled,
  }),
  duty('ehdsRepresentative2031', {
    applies: allOf(
      ehdsMaker,
      isNot(ehdsEstablished),
      anyOf(answered(ehds.delivery, 'service', 'inHouse'), allOf(ehdsPlaced, wave('second'))),
    ),
    who: ['you'],
    from: secondWave,
    citing: [eu.eu_E_S_4, eu.eu_E_DATE_4],
    ...settled,
  }),
  duty('ehdsInteroperability2031', {
    applies: allOf(device, wave('second')),
    who: ['you'],
    from: secondWave,
    citing: [eu.eu_E_S_16, eu.eu_E_DATE_2],
    ...settled,
  }),
  duty('ehdsWellnessLabel2031', {
    applies: allOf(wellness, wave('second')),
    who: ['you'],
    from: secondWave,
    citing: [eu.eu_E_S_19, eu.eu_E_S_20, eu.eu_E_DATE_5],
    ...settled,
  }),
  duty('ehdsDataHolder2031', {
    applies: holds('genetics', 'trials', 'determinants'),
    who: ['controller'],
    from: secondWave,
    citing: [eu.eu_E_H_3, eu.eu_E_H_4, eu.eu_E_H_2, eu.eu_E_DATE_6],
    ...settled,
  }),
] as const

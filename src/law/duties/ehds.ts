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
import { publicByNature } from '../facts/project.ts'
import { ehds } from '../questions/ehds.ts'
import { project } from '../questions/project.ts'
import * as ehdsText from '../sources/ehds.ts'

/** Regulation (EU) 2025/327, Article 105: the days from which it applies. */
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

/** The duties of the European Health Data Space, each with its first day. */
export const ehdsDuties = [
  duty('ehdsNoCharge', {
    applies: ehdsProvider,
    who: ['controller'],
    from: general,
    citing: [ehdsText.noCharge],
    ...settled,
  }),
  duty('ehdsPublicBuyer', {
    applies: allOf(ehdsConcerned, anyOf(publicByNature, answered(ehds.buyer, 'yes'))),
    who: ['you'],
    from: general,
    citing: [ehdsText.publicTenders],
    ...settled,
  }),
  duty('ehdsHonestClaims', {
    applies: allOf(ehdsPlaced, cautiously('ehdsFormalDate', ehdsMaker)),
    who: ['you'],
    from: general,
    citing: [ehdsText.misleadingClaims, ehdsText.articlesNotDeferred],
    ...settled,
  }),
  duty('ehdsImporter', {
    applies: trades('import'),
    who: ['you'],
    from: general,
    citing: [ehdsText.importerDuties, ehdsText.articlesNotDeferred],
    ...settled,
  }),
  duty('ehdsDistributor', {
    applies: trades('resell'),
    who: ['you'],
    from: general,
    citing: [ehdsText.distributorDuties, ehdsText.articlesNotDeferred],
    ...settled,
  }),
  duty('ehdsRecords2029', {
    applies: ehdsProvider,
    who: ['controller'],
    from: firstWave,
    citing: [ehdsText.priorityDataRegistration, ehdsText.portability, ehdsText.priorityDataDates],
    ...settled,
  }),
  duty('ehdsPatientRights', {
    applies: ehdsProvider,
    who: ['controller'],
    from: firstWave,
    citing: [ehdsText.patientRights, ehdsText.accessInformation, ehdsText.priorityDataDates],
    ...settled,
  }),
  duty('ehdsPrescriptions', {
    applies: allOf(ehdsProvider, answered(project.actor, 'pharmacy')),
    who: ['controller'],
    from: firstWave,
    citing: [ehdsText.nationalContactPoint],
    ...settled,
  }),
  duty('ehdsManufacturer2029', {
    applies: allOf(ehdsPlaced, wave('first')),
    who: ['you'],
    from: firstWave,
    citing: [
      ehdsText.harmonisedComponents,
      ehdsText.manufacturerDuties,
      ehdsText.becomingManufacturer,
      ehdsText.productRegistration,
      ehdsText.systemDates,
    ],
    ...settled,
  }),
  duty('ehdsRepresentative2029', {
    applies: allOf(ehdsPlaced, wave('first'), isNot(ehdsEstablished)),
    who: ['you'],
    from: firstWave,
    citing: [ehdsText.authorisedRepresentative, ehdsText.systemDates],
    ...settled,
  }),
  duty('ehdsInteroperability2029', {
    applies: allOf(device, wave('first')),
    who: ['you'],
    from: firstWave,
    citing: [ehdsText.interoperabilityClaims, ehdsText.systemDates],
    ...settled,
  }),
  duty('ehdsWellnessLabel2029', {
    applies: allOf(wellness, wave('first')),
    who: ['you'],
    from: firstWave,
    citing: [ehdsText.wellnessAppLabel, ehdsText.productRegistration, ehdsText.wellnessAppDates],
    ...settled,
  }),
  duty('ehdsDataHolder2029', {
    applies: holds('records', 'devices', 'wellness', 'registries'),
    who: ['controller'],
    from: firstWave,
    citing: [ehdsText.dataDelivery, ehdsText.datasetDescription, ehdsText.dataCategories, ehdsText.holderDates],
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
    citing: [ehdsText.accessApplication, ehdsText.secureEnvironment, ehdsText.userDuties, ehdsText.prohibitedUses],
    ...settled,
  }),
  duty('ehdsForeignApplicant', {
    applies: allOf(ehdsConcerned, isNot(ehdsEstablished), answered(ehds.reuse, 'research', 'policy')),
    who: ['you'],
    from: firstWave,
    citing: [ehdsText.thirdCountryApplicants],
    ...settled,
  }),
  duty('ehdsRecords2031', {
    applies: ehdsProvider,
    who: ['controller'],
    from: secondWave,
    citing: [ehdsText.priorityDataRegistration, ehdsText.priorityDataDates],
    ...settled,
  }),
  duty('ehdsManufacturer2031', {
    applies: anyOf(
      allOf(ehdsMaker, answered(ehds.delivery, 'service', 'hybrid', 'inHouse')),
      allOf(ehdsPlaced, wave('second')),
    ),
    who: ['you'],
    from: secondWave,
    citing: [
      ehdsText.harmonisedComponents,
      ehdsText.manufacturerDuties,
      ehdsText.productRegistration,
      ehdsText.serviceAndInHouseDate,
    ],
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
    citing: [ehdsText.authorisedRepresentative, ehdsText.serviceAndInHouseDate],
    ...settled,
  }),
  duty('ehdsInteroperability2031', {
    applies: allOf(device, wave('second')),
    who: ['you'],
    from: secondWave,
    citing: [ehdsText.interoperabilityClaims, ehdsText.systemDates],
    ...settled,
  }),
  duty('ehdsWellnessLabel2031', {
    applies: allOf(wellness, wave('second')),
    who: ['you'],
    from: secondWave,
    citing: [ehdsText.wellnessAppLabel, ehdsText.productRegistration, ehdsText.wellnessAppDates],
    ...settled,
  }),
  duty('ehdsDataHolder2031', {
    applies: holds('genetics', 'trials', 'determinants'),
    who: ['controller'],
    from: secondWave,
    citing: [ehdsText.dataDelivery, ehdsText.datasetDescription, ehdsText.dataCategories, ehdsText.holderDates],
    ...settled,
  }),
] as const

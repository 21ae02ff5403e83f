import { allOf, answered, anyOf, isNot } from '../../core/condition.ts'
import { duty } from '../../core/law.ts'
import { ehdsConcerned } from '../facts/ehds.ts'
import { acts, product } from '../questions/acts.ts'
import { project } from '../questions/project.ts'
import * as codes from '../sources/codes.ts'
import * as cspDigital from '../sources/csp-digital.ts'
import * as euActs from '../sources/eu-acts.ts'

type Trait = (typeof acts.traits)['options'][number]
const brought = (trait: Trait) => allOf(ehdsConcerned, answered(acts.traits, trait))
/** Software that people install and that is not a medical device: the devices have rules of their own. */
const installedAndNoDevice = allOf(brought('installedSoftware'), isNot(answered(acts.traits, 'medicalPurpose')))
/**
 * AI Act, Annex III, 5: public benefits and services assessed for a public authority (a), risk and pricing in life and
 * health insurance (c), emergency calls and emergency triage (d). An AI in a medical device has a rule of its own.
 */
const listedAi = anyOf(brought('benefitAi'), brought('insuranceAi'), brought('triageAi'))
/** AI Act, Article 6(3): no significant risk in one of these four tasks, unless people are profiled. */
const noSignificantRisk = allOf(
  answered(acts.aiTask, 'narrow', 'polish', 'patterns', 'preparatory'),
  isNot(answered(acts.aiTask, 'profiling')),
)
/** Data Act, Article 7(1): small makers, and medium-sized ones for a year, that depend on no larger firm. */
const exemptMaker = allOf(
  answered(acts.product, 'small', 'mediumYear'),
  isNot(answered(acts.product, 'largerLinked', 'subcontracted')),
)
/** Data Act, Article 31: test versions are freed from the whole chapter, services built for one customer from a part. */
const testVersion = answered(acts.service, 'trial')
/** Who sells the product, or is paid for it: the sale or the reimbursement waits, not the use by a customer. */
const sells = answered(
  project.actor,
  'appOrDeviceMaker',
  'softwarePublisher',
  'telemedicineCompany',
  'healthProductCompany',
)
const settled = { authority: 'statute', certainty: 'settled' } as const

/** One duty for each act that applies because of the product or the body, with its first day. */
export const actDuties = [
  duty('aiTransparency', {
    applies: brought('talkingAi'),
    who: ['you'],
    from: '2026-08-02',
    citing: [euActs.aiTransparency, euActs.highRiskAiPostponed],
    ...settled,
  }),
  duty('aiHighRisk', {
    applies: allOf(listedAi, isNot(noSignificantRisk)),
    who: ['you'],
    from: '2027-12-02',
    citing: [euActs.highRiskAiUses, euActs.highRiskAiPostponed],
    ...settled,
  }),
  duty('aiNotHighRisk', {
    applies: allOf(listedAi, noSignificantRisk),
    who: ['you'],
    from: '2027-12-02',
    citing: [euActs.highRiskAiUses, euActs.highRiskAiPostponed],
    ...settled,
  }),
  duty('aiDevice', {
    applies: brought('deviceAi'),
    who: ['you'],
    from: '2028-08-02',
    citing: [euActs.aiInMedicalDevice, euActs.highRiskAiPostponed],
    ...settled,
  }),
  duty('medicalDevice', {
    applies: brought('medicalPurpose'),
    met: answered(product.ceMark, 'yes'),
    blocking: { scope: 'act', when: sells, stands: answered(product.ceMark, 'yes'), citing: [euActs.softwareAsDevice] },
    who: ['you'],
    citing: [euActs.softwareAsDevice, euActs.softwareClass],
    ...settled,
  }),
  duty('eudamed', {
    applies: brought('medicalPurpose'),
    met: answered(product.eudamed, 'yes'),
    blocking: { scope: 'act', when: sells, stands: answered(product.eudamed, 'yes'), citing: [euActs.eudamedModules] },
    who: ['you'],
    from: '2026-05-28',
    citing: [euActs.eudamedModules],
    ...settled,
  }),
  duty('dataActAccess', {
    applies: allOf(brought('connectedProduct'), isNot(exemptMaker)),
    who: ['you'],
    from: '2025-09-12',
    citing: [euActs.connectedProductData],
    ...settled,
  }),
  duty('dataActDesign', {
    applies: allOf(brought('connectedProduct'), answered(acts.product, 'newModel'), isNot(exemptMaker)),
    who: ['you'],
    from: '2026-09-12',
    citing: [euActs.connectedProductData],
    ...settled,
  }),
  duty('cloudSwitching', {
    applies: allOf(brought('cloudService'), isNot(testVersion)),
    who: ['you'],
    from: '2025-09-12',
    citing: [euActs.serviceSwitching],
    ...settled,
  }),
  duty('noSwitchingCharge', {
    applies: allOf(brought('cloudService'), isNot(anyOf(testVersion, answered(acts.service, 'custom')))),
    who: ['you'],
    from: '2027-01-12',
    citing: [euActs.serviceSwitching],
    ...settled,
  }),
  duty('cyberReporting', {
    applies: installedAndNoDevice,
    who: ['you'],
    from: '2026-09-11',
    citing: [euActs.connectedProductScope, euActs.medicalDevicesOutOfCra, euActs.vulnerabilityReporting],
    ...settled,
  }),
  duty('cyberResilience', {
    applies: installedAndNoDevice,
    who: ['you'],
    from: '2027-12-11',
    citing: [euActs.connectedProductScope, euActs.medicalDevicesOutOfCra, euActs.remainingCraDuties],
    ...settled,
  }),
  duty('productLiability', {
    applies: brought('soldSoftware'),
    who: ['you'],
    from: '2026-12-09',
    citing: [euActs.softwareLiability],
    // The directive is read; the French act that transposes it is not.
    authority: 'statute',
    certainty: 'toConfirm',
  }),
  duty('nis2', {
    applies: brought('fiftyOrMore'),
    who: ['you'],
    citing: [euActs.nis2Scope, euActs.nis2FrenchBill],
    ...settled,
  }),
  duty('dmnCertificate', {
    applies: brought('reimbursedMonitoring'),
    met: answered(product.dmnCertified, 'yes'),
    blocking: {
      scope: 'act',
      when: sells,
      stands: answered(product.dmnCertified, 'yes'),
      citing: [codes.reimbursedTelemonitoring],
    },
    who: ['you'],
    from: '2023-01-01',
    citing: [codes.reimbursedTelemonitoring],
    ...settled,
  }),
  duty('pecan', {
    applies: brought('earlyCover'),
    met: answered(product.earlyCover, 'yes'),
    blocking: {
      scope: 'act',
      when: sells,
      stands: answered(product.earlyCover, 'yes'),
      citing: [codes.earlyDeviceCover],
    },
    who: ['you'],
    citing: [codes.earlyDeviceCover],
    ...settled,
  }),
  duty('espaceSanteListing', {
    applies: brought('espaceSante'),
    who: ['you'],
    citing: [cspDigital.monEspaceSanteListing],
    ...settled,
  }),
  duty('dataAltruism', {
    applies: brought('altruism'),
    who: ['you'],
    from: '2023-09-24',
    citing: [euActs.dataAltruism],
    ...settled,
  }),
] as const

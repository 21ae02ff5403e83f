import { allOf, answered, anyOf, isNot } from '../../core/condition.ts'
import { ask, line, page } from '../../core/outline.ts'
import { ehdsClaims, ehdsConcerned, ehdsHolder, ehdsHolderExempt, ehdsMaker } from '../facts/ehds.ts'
import { acts, product } from '../questions/acts.ts'
import { ehds } from '../questions/ehds.ts'
import { hosting } from '../questions/hosting.ts'
import { project } from '../questions/project.ts'
import * as codes from '../sources/codes.ts'
import * as cspDigital from '../sources/csp-digital.ts'
import * as ehdsText from '../sources/ehds.ts'
import * as euActs from '../sources/eu-acts.ts'

const brought = (trait: (typeof acts.traits)['options'][number]) => allOf(ehdsConcerned, answered(acts.traits, trait))
const medicalPurpose = brought('medicalPurpose')
const reimbursedMonitoring = brought('reimbursedMonitoring')
const earlyCover = brought('earlyCover')
const productToShow = anyOf(medicalPurpose, reimbursedMonitoring, earlyCover)

export const europeStops = [
  ask(ehds.product, {
    section: 'J',
    weight: 'detail',
    when: allOf(
      ehdsConcerned,
      isNot(answered(project.actor, 'soloPractitioner', 'pharmacy', 'employer', 'insurer', 'benefitManager')),
    ),
    citing: [
      ehdsText.ehrSystem,
      ehdsText.harmonisedComponents,
      ehdsText.interoperabilityClaims,
      ehdsText.wellnessAppLabel,
    ],
  }),
  ask(ehds.part, {
    section: 'J',
    weight: 'detail',
    when: answered(ehds.product, 'record', 'wellness', 'device'),
    citing: [
      ehdsText.manufacturerDuties,
      ehdsText.importerDuties,
      ehdsText.distributorDuties,
      ehdsText.becomingManufacturer,
    ],
  }),
  ask(ehds.delivery, {
    section: 'J',
    weight: 'detail',
    when: ehdsMaker,
    citing: [ehdsText.systemDates, ehdsText.serviceAndInHouseDate],
  }),
  ask(ehds.claim, {
    section: 'J',
    weight: 'detail',
    when: allOf(answered(ehds.product, 'wellness', 'device'), answered(ehds.part, 'make', 'modify')),
    citing: [ehdsText.interoperabilityClaims, ehdsText.wellnessAppLabel],
  }),
  ask(ehds.categories, {
    section: 'J',
    weight: 'detail',
    when: anyOf(allOf(ehdsMaker, answered(ehds.delivery, 'installed', 'hybrid')), ehdsClaims),
    citing: [ehdsText.priorityDataDates, ehdsText.systemDates, ehdsText.wellnessAppDates],
  }),
  ask(ehds.size, {
    section: 'J',
    weight: 'detail',
    when: allOf(ehdsHolder, isNot(answered(project.actor, 'soloPractitioner'))),
    citing: [ehdsText.dataHolder, ehdsText.holderExemption],
  }),
  ask(ehds.holdings, {
    section: 'J',
    weight: 'detail',
    when: allOf(ehdsHolder, isNot(ehdsHolderExempt)),
    citing: [ehdsText.dataCategories, ehdsText.holderDates],
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
        'surveillance',
        'teaching',
        'other',
      ),
    ),
    citing: [ehdsText.accessApplication, ehdsText.thirdCountryApplicants],
  }),
  ask(ehds.buyer, {
    section: 'J',
    weight: 'detail',
    when: allOf(
      ehdsConcerned,
      answered(project.actor, 'healthEstablishment', 'medicoSocial', 'association', 'otherBody'),
    ),
    citing: [ehdsText.publicTenders],
  }),
  ask(acts.traits, {
    section: 'J',
    weight: 'detail',
    when: allOf(
      ehdsConcerned,
      // Practices, pharmacies and employers bring no product of their own, but an AI that they use may talk to people.
      anyOf(
        isNot(answered(project.actor, 'soloPractitioner', 'groupPractice', 'pharmacy', 'employer')),
        answered(project.purpose, 'aiTraining'),
        answered(hosting.where, 'ai', 'secretariat'),
      ),
    ),
    citing: [
      euActs.aiInMedicalDevice,
      euActs.highRiskAiUses,
      euActs.aiTransparency,
      euActs.softwareAsDevice,
      euActs.connectedProductData,
      euActs.serviceSwitching,
      euActs.connectedProductScope,
      euActs.softwareLiability,
      euActs.nis2Scope,
      codes.reimbursedTelemonitoring,
      codes.earlyDeviceCover,
      cspDigital.monEspaceSanteListing,
      euActs.dataAltruism,
    ],
  }),
  ask(acts.aiTask, {
    section: 'J',
    weight: 'detail',
    when: answered(acts.traits, 'benefitAi', 'insuranceAi', 'triageAi'),
    citing: [euActs.highRiskAiUses],
  }),
  ask(acts.product, {
    section: 'J',
    weight: 'detail',
    when: answered(acts.traits, 'connectedProduct'),
    citing: [euActs.connectedProductData],
  }),
  ask(acts.service, {
    section: 'J',
    weight: 'detail',
    when: answered(acts.traits, 'cloudService'),
    citing: [euActs.serviceSwitching],
  }),
  ...page('list.product', { section: 'J', weight: 'detail', when: productToShow }, [
    line(product.ceMark, { when: medicalPurpose, citing: [euActs.softwareAsDevice] }),
    line(product.eudamed, { when: medicalPurpose, citing: [euActs.eudamedModules] }),
    line(product.dmnCertified, { when: reimbursedMonitoring, citing: [codes.reimbursedTelemonitoring] }),
    line(product.earlyCover, { when: earlyCover, citing: [codes.earlyDeviceCover] }),
  ]),
] as const

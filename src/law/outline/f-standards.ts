import { allOf, answered, anyOf, isNot } from '../../core/condition.ts'
import { ask, line, page } from '../../core/outline.ts'
import { needsFormality } from '../facts/formality.ts'
import { alertBody, detailsToJustify } from '../facts/standards.ts'
import { project } from '../questions/project.ts'
import { access, alert, standard, vigilance } from '../questions/standards.ts'
import * as accessStandards from '../sources/access-standards.ts'
import * as gdpr from '../sources/gdpr.ts'
import * as lil from '../sources/lil.ts'
import * as vigilanceStandardText from '../sources/vigilance-standard.ts'

const forAlert = allOf(answered(project.purpose, 'healthAlert'), needsFormality)
const forVigilance = allOf(answered(project.purpose, 'vigilance'), needsFormality)
const forAccess = allOf(answered(project.purpose, 'earlyAccess'), needsFormality)
const forCompassionate = answered(access.kind, 'compassionate')
/** Once the standard is not for this body, what it holds is not asked. */
const vigilanceHolder = allOf(forVigilance, isNot(answered(standard.operator, 'no')))
const accessLaboratory = allOf(
  forAccess,
  isNot(answered(access.laboratory, 'no')),
  isNot(answered(access.followUp, 'no')),
)

/** Health alerts, and the standards of the CNIL on vigilance, early access and compassionate access. */
export const standardStops = [
  ask(alert.body, { section: 'F', weight: 'essential', when: forAlert, citing: [lil.healthAlertRoute] }),
  ask(alert.uses, { section: 'F', weight: 'essential', when: alertBody, citing: [lil.healthAlert] }),
  ask(alert.age, { section: 'F', weight: 'essential', when: alertBody, citing: [lil.healthAlert] }),
  ask(standard.operator, {
    section: 'F',
    weight: 'essential',
    when: allOf(forVigilance, isNot(answered(project.actor, 'healthProductCompany'))),
    citing: [vigilanceStandardText.route, vigilanceStandardText.scope],
  }),
  ask(vigilance.uses, {
    section: 'F',
    weight: 'essential',
    when: vigilanceHolder,
    citing: [vigilanceStandardText.purposes, vigilanceStandardText.excludedPurposes],
  }),
  ask(vigilance.patientData, {
    section: 'F',
    weight: 'essential',
    when: vigilanceHolder,
    citing: [vigilanceStandardText.exposedPersonData, vigilanceStandardText.formerNecessaryData],
  }),
  ask(vigilance.necessary, {
    section: 'F',
    weight: 'detail',
    when: detailsToJustify,
    citing: [vigilanceStandardText.exposedPersonData, vigilanceStandardText.formerNecessaryData],
  }),
  ask(vigilance.reporterData, {
    section: 'F',
    weight: 'detail',
    when: vigilanceHolder,
    citing: [vigilanceStandardText.reporterData],
  }),
  ask(vigilance.recipients, {
    section: 'F',
    weight: 'essential',
    when: vigilanceHolder,
    citing: [vigilanceStandardText.recipients, vigilanceStandardText.formerRecipients],
  }),
  ask(vigilance.information, {
    section: 'F',
    weight: 'detail',
    when: vigilanceHolder,
    citing: [gdpr.information, vigilanceStandardText.formerInformation],
  }),
  ask(vigilance.keptUntil, {
    section: 'F',
    weight: 'essential',
    when: vigilanceHolder,
    citing: [vigilanceStandardText.retention],
  }),
  ask(access.laboratory, {
    section: 'F',
    weight: 'essential',
    when: forAccess,
    citing: [accessStandards.compassionateScope, accessStandards.earlyScope],
  }),
  ask(access.followUp, {
    section: 'F',
    weight: 'essential',
    when: forCompassionate,
    citing: [accessStandards.compassionateScope],
  }),
  ask(access.uses, {
    section: 'F',
    weight: 'essential',
    when: accessLaboratory,
    citing: [
      accessStandards.compassionatePurposes,
      accessStandards.compassionateExclusions,
      accessStandards.earlyPurposes,
    ],
  }),
  ask(access.patientData, {
    section: 'F',
    weight: 'essential',
    when: accessLaboratory,
    citing: [accessStandards.compassionateData, accessStandards.earlyData],
  }),
  ask(access.birthDateNeeded, {
    section: 'F',
    weight: 'detail',
    when: answered(access.patientData, 'fullBirthDate'),
    citing: [accessStandards.compassionateData, accessStandards.earlyData],
  }),
  ask(access.recipients, {
    section: 'F',
    weight: 'detail',
    when: accessLaboratory,
    citing: [accessStandards.compassionateRecipients, accessStandards.earlyUnread],
  }),
  ask(access.notice, {
    section: 'F',
    weight: 'detail',
    when: accessLaboratory,
    citing: [gdpr.information, accessStandards.formerInformation],
  }),
  ask(access.keptUntil, {
    section: 'F',
    weight: 'detail',
    when: accessLaboratory,
    citing: [accessStandards.formerRetention],
  }),
  ask(access.electronic, {
    section: 'F',
    weight: 'detail',
    when: allOf(forCompassionate, accessLaboratory),
    citing: [accessStandards.electronicCollection],
  }),
  ...page('list.standard', { section: 'F', weight: 'detail', when: anyOf(vigilanceHolder, accessLaboratory) }, [
    line(standard.recipientsCompared, {
      when: forAccess,
      citing: [accessStandards.compassionateRecipients, accessStandards.earlyUnread],
    }),
    line(standard.securityCompared, {
      citing: [
        vigilanceStandardText.securityMeasures,
        accessStandards.compassionateSecurity,
        accessStandards.earlyUnread,
      ],
    }),
  ]),
] as const

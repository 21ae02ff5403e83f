import { allOf, answered, anyOf, fact } from '../../core/condition.ts'
import { access, alert, vigilance } from '../questions/standards.ts'

/** Details of a person that a vigilance file holds only where the event cannot be assessed without them. */
export const detailsToJustify = answered(
  vigilance.patientData,
  'lineage',
  'work',
  'substances',
  'habits',
  'housing',
  'sexualLife',
)

/** A further use of the same data that has a route of its own: it is assessed in another case. */
export const furtherUse = fact(
  'furtherUse',
  anyOf(
    answered(vigilance.uses, 'qualityComplaints', 'studies'),
    answered(access.uses, 'pharmacovigilance', 'research'),
    allOf(
      answered(access.kind, 'compassionate'),
      answered(access.uses, 'traceability', 'compensation', 'prescriptionFramework'),
    ),
  ),
)

/** The bodies that the order of 30 June 2020 names for health alerts: every option but the last. */
export const alertBody = fact(
  'alertBody',
  answered(alert.body, ...alert.body.options.filter((body) => body !== 'otherBody')),
)

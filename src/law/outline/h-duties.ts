import { allOf, answered, anyOf, isNot } from '../../core/condition.ts'
import { ask, rest } from '../../core/outline.ts'
import { studyFiled } from '../facts/formality.ts'
import { dpia } from '../questions/lawful.ts'
import { online, project } from '../questions/project.ts'
import { base_6_5, base_6_10, base_6_11, base_7_9, base_12_15 } from '../sources/base.ts'
import { eu_EP_1, eu_EP_2 } from '../sources/eu.ts'

export const dutyStops = [
  ask(dpia.criteria, {
    section: 'H',
    weight: 'detail',
    when: isNot(studyFiled),
    citing: [base_6_5, base_6_10, base_6_11, base_12_15],
  }),
  ask(online.trackers, {
    section: 'H',
    weight: 'detail',
    when: anyOf(
      answered(project.purpose, 'selfTracking', 'prospecting'),
      allOf(
        answered(project.actor, 'telemedicineCompany', 'insurer'),
        answered(project.purpose, 'care', 'underwriting'),
      ),
    ),
    citing: [eu_EP_1, eu_EP_2, base_7_9],
  }),
  rest('howFarAreYou'),
] as const

import { allOf, answered, isNot } from '../../core/condition.ts'
import { ask } from '../../core/outline.ts'
import { internalStudy, isResearch, oneStudy } from '../facts/research.ts'
import { project } from '../questions/project.ts'
import { internal, research } from '../questions/research.ts'
import { base_1_16, base_4_6_2, base_5_13 } from '../sources/base.ts'
import { res_4_2bis, res_4_3, res_4_4, res_R7, res_R9 } from '../sources/res.ts'

export const researchStops = [
  ask(research.scope, {
    section: 'D',
    weight: 'essential',
    when: isResearch,
    citing: [res_R7, res_4_4],
  }),
  ask(research.participation, {
    section: 'D',
    weight: 'essential',
    when: oneStudy,
    citing: [res_4_2bis, base_5_13],
  }),
  ask(internal.tests, {
    section: 'D',
    weight: 'essential',
    when: allOf(
      oneStudy,
      answered(research.participation, 'dataOnly'),
      isNot(
        answered(
          project.actor,
          'healthProductCompany',
          'researchCompany',
          'insurer',
          'appOrDeviceMaker',
          'softwarePublisher',
          'host',
          'employer',
        ),
      ),
    ),
    citing: [res_4_3, base_4_6_2],
  }),
  ask(research.tests, {
    section: 'D',
    weight: 'essential',
    when: allOf(oneStudy, isNot(internalStudy)),
    citing: [res_R9, base_1_16],
  }),
] as const

import { allOf, answered, isNot } from '../../core/condition.ts'
import { ask } from '../../core/outline.ts'
import { internalStudy, isResearch, oneStudy } from '../facts/research.ts'
import { project } from '../questions/project.ts'
import { internal, research } from '../questions/research.ts'
import * as cnil from '../sources/cnil.ts'
import * as cspResearch from '../sources/csp-research.ts'
import * as edpb from '../sources/edpb.ts'
import * as lil from '../sources/lil.ts'

export const researchStops = [
  ask(research.scope, {
    section: 'D',
    weight: 'essential',
    when: isResearch,
    citing: [cnil.warehouseOrStudyRoute, cnil.studyKindDecidesRoute],
  }),
  ask(research.participation, {
    section: 'D',
    weight: 'essential',
    when: oneStudy,
    citing: [cspResearch.involvesHumanPerson, cspResearch.riphCategories],
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
          'benefitManager',
          'wellnessPractitioner',
          'appOrDeviceMaker',
          'softwarePublisher',
          'host',
          'employer',
        ),
      ),
    ),
    citing: [lil.ownPatientsStudy, lil.exemptInternalStudy],
  }),
  ask(research.tests, {
    section: 'D',
    weight: 'essential',
    when: allOf(oneStudy, isNot(internalStudy)),
    citing: [lil.notScientificRoute, edpb.scientificResearchFactors],
  }),
] as const

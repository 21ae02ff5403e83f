import { allOf, answered } from '../../core/condition.ts'
import { ask } from '../../core/outline.ts'
import { alreadyRunning, filedBefore, needsFormality } from '../facts/formality.ts'
import { involvesHumanPerson } from '../facts/research.ts'
import { change, filing, project } from '../questions/project.ts'
import * as cnil from '../sources/cnil.ts'
import * as lil from '../sources/lil.ts'
import * as mr001And003 from '../sources/mr-001-and-003.ts'

/** Whether the use has begun, what was filed for it, and what of that still holds. */
export const filingStops = [
  ask(project.stage, {
    section: 'F',
    weight: 'essential',
    citing: [cnil.substantialChangesOnly, cnil.substantialChangeRoute],
  }),
  ask(filing.status, {
    section: 'F',
    weight: 'essential',
    when: needsFormality,
    citing: [lil.declarationOrAuthorisation, lil.authorisationDeadline],
  }),
  ask(filing.formerText, {
    section: 'F',
    weight: 'detail',
    when: allOf(involvesHumanPerson, alreadyRunning, answered(filing.status, 'declared')),
    citing: [mr001And003.earlierDeclarations, mr001And003.transition],
  }),
  ask(filing.same, {
    section: 'F',
    weight: 'essential',
    when: filedBefore,
    citing: [cnil.substantialChangesOnly, cnil.conformingChange, lil.singleDecision],
  }),
  ask(change.kind, {
    section: 'F',
    weight: 'detail',
    when: allOf(needsFormality, answered(project.stage, 'changing')),
    citing: [cnil.conformingChange, cnil.substantialChangeRoute],
  }),
] as const

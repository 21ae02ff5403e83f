import { allOf, answered, anyOf, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { ehdsConcerned } from '../../facts/ehds.ts'
import { carePurpose } from '../../facts/lawful.ts'
import { acts } from '../../questions/acts.ts'
import { hosting } from '../../questions/hosting.ts'
import { project } from '../../questions/project.ts'
import { research } from '../../questions/research.ts'
import { eu_DPF_1, eu_EID_1, eu_FR_3, eu_FR_6, eu_FR_7 } from '../../sources/acts.ts'
import { eu_FR_1, eu_FR_2, eu_FR_5 } from '../../sources/eu.ts'

const careSoftware = allOf(
  isNot(outside),
  carePurpose,
  answered(project.actor, 'softwarePublisher', 'telemedicineCompany', 'appOrDeviceMaker'),
)
const settled = { authority: 'statute', certainty: 'settled' } as const

/** The French rules on digital health services, beside the health-data law itself. */
export const digitalHealthDuties = [
  duty('proSanteConnect', {
    applies: allOf(isNot(outside), carePurpose),
    who: ['controller', 'you'],
    from: '2026-01-01',
    citing: [eu_FR_2, eu_FR_1, eu_FR_3],
    ...settled,
  }),
  duty('publisherPenalty', {
    applies: careSoftware,
    who: ['you'],
    from: '2024-12-31',
    citing: [eu_FR_6, eu_FR_5],
    ...settled,
  }),
  duty('segurListing', {
    applies: careSoftware,
    who: ['you'],
    citing: [eu_FR_7],
    authority: 'guidance',
    certainty: 'settled',
  }),
  duty('usTransferWarning', {
    applies: anyOf(
      answered(hosting.remote, 'safeguarded', 'unsafeguarded'),
      answered(research.transfers, 'codedSafeguarded', 'identifyingAdequate', 'other'),
    ),
    who: ['controller'],
    citing: [eu_DPF_1],
    ...settled,
  }),
  duty('identityWallet', {
    applies: allOf(ehdsConcerned, carePurpose, answered(acts.traits, 'fiftyOrMore')),
    who: ['you'],
    from: '2027-12-24',
    citing: [eu_EID_1],
    ...settled,
  }),
] as const

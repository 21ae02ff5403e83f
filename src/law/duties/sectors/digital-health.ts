import { allOf, answered, anyOf, isNot } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { outside } from '../../facts/data.ts'
import { ehdsConcerned } from '../../facts/ehds.ts'
import { carePurpose } from '../../facts/lawful.ts'
import { publicByNature } from '../../facts/project.ts'
import { acts } from '../../questions/acts.ts'
import { care } from '../../questions/care.ts'
import { ehds } from '../../questions/ehds.ts'
import { project } from '../../questions/project.ts'
import { role } from '../../questions/role.ts'
import * as ans from '../../sources/ans.ts'
import * as cspDigital from '../../sources/csp-digital.ts'
import * as euActs from '../../sources/eu-acts.ts'
import * as frenchActs from '../../sources/french-acts.ts'
import { transferSafeguards } from '../general/transfer-safeguards.ts'

const careSoftware = allOf(
  isNot(outside),
  carePurpose,
  answered(project.actor, 'softwarePublisher', 'telemedicineCompany', 'appOrDeviceMaker'),
)
/**
 * CSP L.1470-6 III bears on vendors, and on those who use the services; it spares pharmacists, and health professionals
 * under an agreement with the health insurance.
 */
const mayBeEnjoined = anyOf(
  careSoftware,
  allOf(
    isNot(outside),
    carePurpose,
    anyOf(answered(project.actor, 'healthEstablishment', 'medicoSocial', 'laboratory'), answered(care.agreement, 'no')),
  ),
)
/** eIDAS 3(7) and (8): the State, local authorities, and bodies that buy under the rules of public procurement. */
const publicBody = anyOf(publicByNature, answered(role.publicBody, 'yes'), answered(ehds.buyer, 'yes'))
const settled = { authority: 'statute', certainty: 'settled' } as const

/** The French rules on digital health services. */
export const digitalHealthDuties = [
  duty('proSanteConnect', {
    applies: allOf(isNot(outside), carePurpose),
    who: ['controller', 'you'],
    from: '2026-01-01',
    citing: [
      cspDigital.electronicIdentification,
      cspDigital.digitalHealthService,
      frenchActs.professionalIdentification,
    ],
    ...settled,
  }),
  duty('publisherPenalty', {
    applies: mayBeEnjoined,
    who: ['you'],
    from: '2024-12-31',
    citing: [cspDigital.injunctionPenalty, cspDigital.conformityCertificate],
    ...settled,
  }),
  duty('segurListing', {
    applies: careSoftware,
    who: ['you'],
    citing: [ans.segurListing],
    authority: 'guidance',
    certainty: 'settled',
  }),
  duty('usTransferWarning', {
    applies: transferSafeguards.applies,
    who: ['controller'],
    citing: [euActs.usTransfers],
    ...settled,
  }),
  duty('identityWalletPublic', {
    applies: allOf(ehdsConcerned, anyOf(carePurpose, answered(project.purpose, 'reimbursement')), publicBody),
    who: ['you'],
    from: '2026-12-24',
    citing: [euActs.identityWallet],
    authority: 'statute',
    certainty: 'toConfirm',
  }),
  duty('identityWallet', {
    applies: allOf(ehdsConcerned, carePurpose, answered(acts.traits, 'fiftyOrMore'), isNot(publicBody)),
    who: ['you'],
    from: '2027-12-24',
    citing: [euActs.identityWallet],
    ...settled,
  }),
] as const

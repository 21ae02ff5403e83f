import { allOf, answered, anyOf, isNot } from '../../core/condition.ts'
import { warehouse } from '../questions/warehouse.ts'
import { needsFormality } from './formality.ts'
import { isWarehouse } from './research.ts'

/** A warehouse that is declared or authorised: one built on the consent of each person is neither. */
export const filedWarehouse = allOf(isWarehouse, needsFormality)

/** Indicators and steering, of which analyses of cost, quality and relevance of care are examples. */
export const steeringUse = answered(warehouse.uses, 'indicators', 'careQuality')

/** The four uses that the declaration of the warehouse covers. */
export const internalUse = anyOf(steeringUse, answered(warehouse.uses, 'coding', 'decisionTools', 'feasibility'))

/** Studies and evaluations, each a processing of its own. */
export const drawnStudies = answered(warehouse.uses, 'studies', 'outsiders')

/** Names and numbers are in the warehouse, or it is not known whether they are. */
export const identitiesKept = isNot(answered(warehouse.identities, 'notKept'))

/** The people whom the standard allows to leave without an individual notice, for a disproportionate effort. */
export const unreached = answered(warehouse.untold, 'former', 'studyParticipants')

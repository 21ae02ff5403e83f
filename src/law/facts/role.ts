import { allOf, answered, anyOf, fact, isNot } from '../../core/condition.ts'
import { role } from '../questions/role.ts'
import { clearRole, studyPurpose } from './project.ts'

export const processor = fact(
  'processor',
  allOf(
    answered(role.decides, 'client'),
    answered(role.ownUse, 'no', 'assessedApart'),
    answered(role.clientOrders, 'yes'),
  ),
)

export const jointController = fact('jointController', answered(role.decides, 'together'))

export const controller = fact(
  'controller',
  anyOf(
    answered(role.decides, 'us', 'together'),
    allOf(clearRole, isNot(studyPurpose)),
    allOf(answered(role.decides, 'client'), anyOf(answered(role.ownUse, 'yes'), answered(role.clientOrders, 'no'))),
  ),
)

export const secondUse = fact('secondUse', answered(role.ownUse, 'yes'))

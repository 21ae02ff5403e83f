import { allOf, answered, anyOf, fact, isNot } from '../../core/condition.ts'
import { data, people } from '../questions/data.ts'
import { app, entry, place, prospecting } from '../questions/project.ts'
import { frenchLawApplies, healthByPurpose } from './project.ts'

export const householdUse = fact(
  'householdUse',
  allOf(answered(app.leaves, 'nothing'), isNot(answered(app.leaves, 'account', 'backup', 'analytics', 'followUp'))),
)

/**
 * A person looks, and nothing is written or recorded: neither automated means nor a filing system. An automatic reading
 * that only the person concerned sees is no processing either (Conseil d’État, 26 June 2020, no. 441065).
 */
export const nothingKept = fact('nothingKept', answered(entry.how, 'selfRead', 'lookedAt'))

export const anonymous = fact(
  'anonymous',
  allOf(
    anyOf(answered(data.state, 'rowsWithoutCode', 'aggregated'), answered(data.key, 'nobody')),
    answered(data.ruledOut, 'singlingOut'),
    answered(data.ruledOut, 'linking'),
    answered(data.ruledOut, 'inferring'),
  ),
)

/** Invented from nothing. Data drawn from those of real people, synthetic ones included, are not: see `anonymous`. */
export const inventedData = fact('inventedData', answered(data.state, 'invented'))

export const healthData = fact(
  'healthData',
  anyOf(
    healthByPurpose,
    answered(data.health, 'nature', 'history', 'crossing', 'medicalUse', 'order', 'inference', 'genetic'),
    answered(prospecting.source, 'healthData', 'prescriptions'),
  ),
)

export const wellnessOnly = fact('wellnessOnly', allOf(answered(data.health, 'isolated'), isNot(healthData)))

export const specialCategory = fact('specialCategory', anyOf(healthData, answered(data.health, 'biometric')))

export const deceasedOnly = fact(
  'deceasedOnly',
  allOf(answered(people.who, 'deceased'), isNot(answered(people.who, 'adults', 'minors', 'protectedAdults'))),
)

export const personalData = fact('personalData', isNot(anyOf(anonymous, inventedData, deceasedOnly)))

export const pseudonymised = fact(
  'pseudonymised',
  allOf(isNot(anonymous), answered(data.state, 'coded', 'lastingIdentifier')),
)

export const recipientNuance = fact('recipientNuance', allOf(pseudonymised, answered(data.key, 'sender')))

export const gdprApplies = fact(
  'gdprApplies',
  allOf(
    personalData,
    isNot(anyOf(householdUse, nothingKept)),
    anyOf(frenchLawApplies, answered(place.nexus, 'euElsewhere', 'targetsEu')),
  ),
)

export const outside = fact(
  'outside',
  anyOf(
    allOf(anyOf(anonymous, inventedData), isNot(answered(prospecting.source, 'prescriptions'))),
    isNot(healthData),
    householdUse,
    nothingKept,
    isNot(frenchLawApplies),
  ),
)

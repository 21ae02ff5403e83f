import { manyOf, oneOf, theme } from '../../core/question.ts'

export const data = theme('data', {
  state: oneOf('identified', 'coded', 'lastingIdentifier', 'rowsWithoutCode', 'aggregated', 'invented'),
  key: oneOf('us', 'sender', 'nobody'),
  ruledOut: manyOf('singlingOut', 'linking', 'inferring', 'none'),
  health: manyOf(
    'nature',
    'history',
    'crossing',
    'medicalUse',
    'order',
    'inference',
    'genetic',
    'biometric',
    'isolated',
    'none',
  ),
})

export const genetic = theme('genetic', {
  origin: manyOf('prescribed', 'research', 'sold', 'otherAim', 'broughtFile', 'none'),
})

export const people = theme('people', {
  who: manyOf('adults', 'minors', 'protectedAdults', 'deceased'),
})

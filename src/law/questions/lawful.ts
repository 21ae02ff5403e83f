import { manyOf, oneOf, theme, yesNo } from '../../core/question.ts'

export const lawful = theme('lawful', {
  ground: oneOf(
    'consent',
    'law',
    'emergency',
    'nonProfit',
    'madePublic',
    'claims',
    'publicHealth',
    'statisticsResearch',
    'expression',
    'none',
  ),
  publicInterest: oneOf('public', 'mixed', 'ownOnly'),
  mission: yesNo(),
})

export const dpia = theme('dpia', {
  traits: manyOf(
    'largeScale',
    'automated',
    'scoring',
    'crossing',
    'innovative',
    'monitoring',
    'exclusion',
    'minors',
    'none',
  ),
})

import { manyOf, theme } from '../../core/question.ts'

export const warehouse = theme('warehouse', {
  conforms: manyOf(
    'careSources',
    'noSnds',
    'identitiesApart',
    'governance',
    'information',
    'twentyYears',
    'secureSpace',
    'euOnly',
    'none',
  ),
})

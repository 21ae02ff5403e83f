import { manyOf, theme } from '../../core/question.ts'

/** What makes another European act, or a French act on digital health, apply. */
export const acts = theme('acts', {
  traits: manyOf(
    'talkingAi',
    'decidingAi',
    'deviceAi',
    'medicalPurpose',
    'connectedProduct',
    'cloudService',
    'installedSoftware',
    'soldSoftware',
    'fiftyOrMore',
    'reimbursedMonitoring',
    'earlyCover',
    'espaceSante',
    'altruism',
    'none',
  ),
  aiTask: manyOf('narrow', 'polish', 'patterns', 'preparatory', 'profiling', 'none'),
  product: manyOf('newModel', 'small', 'mediumYear', 'largerLinked', 'subcontracted', 'none'),
  service: manyOf('custom', 'trial', 'none'),
})

import { manyOf, theme, yesNo } from '../../core/question.ts'

/** What makes another European act, or a French act on digital health, apply. */
export const acts = theme('acts', {
  traits: manyOf(
    'talkingAi',
    'benefitAi',
    'insuranceAi',
    'triageAi',
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

/** What a maker can show for its product before it is sold or paid for. */
export const product = theme('product', {
  ceMark: yesNo(),
  eudamed: yesNo(),
  dmnCertified: yesNo(),
  earlyCover: yesNo(),
})

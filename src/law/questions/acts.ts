import { manyOf, theme } from '../../core/question.ts'

/** What brings another European or French digital-health act into play. */
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
})

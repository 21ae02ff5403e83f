import { manyOf, theme } from '../../core/question.ts'

export const ready = theme('ready', {
  inPlace: manyOf(
    'record',
    'information',
    'dpo',
    'dpia',
    'contract',
    'security',
    'breach',
    'access',
    'retention',
    'hostingNotice',
    'minors',
    'humanReview',
    'ins',
    'none',
  ),
})

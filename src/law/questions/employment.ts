import { oneOf, theme } from '../../core/question.ts'

export const employment = theme('employment', {
  what: oneOf('legalDuty', 'medicalDetails'),
})

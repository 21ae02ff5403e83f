import { oneOf, theme } from '../../core/question.ts'

export const prospecting = theme('prospecting', {
  source: oneOf('prescriptions', 'healthData', 'contacts'),
})

import { answered } from '../../../core/condition.ts'
import { duty } from '../../../core/law.ts'
import { employment } from '../../questions/project.ts'
import * as gdpr from '../../sources/gdpr.ts'
import * as lil from '../../sources/lil.ts'

export const employmentContested = duty('employmentContested', {
  applies: answered(employment.what, 'legalDuty'),
  who: ['you'],
  citing: [gdpr.employmentAndSocialProtection, lil.exemptProcessing],
  authority: 'inference',
  certainty: 'contested',
})

import { oneOf, theme } from '../../core/question.ts'

export const project = theme('project', {
  actor: oneOf('soloPractitioner', 'groupPractice', 'healthEstablishment', 'medicoSocial', 'pharmacy', 'laboratory', 'occupationalHealth', 'employer', 'insurer', 'appOrDeviceMaker', 'softwarePublisher', 'telemedicineCompany', 'host', 'healthProductCompany', 'researchCompany', 'publicResearchBody', 'publicAuthority', 'association', 'individual', 'otherBody'),
  purpose: oneOf('care', 'telemonitoring', 'selfTracking', 'socialFollowUp', 'occupationalHealth', 'employment', 'reimbursement', 'underwriting', 'research', 'warehouse', 'vigilance', 'earlyAccess', 'healthAlert', 'publicPolicy', 'statistics', 'aiTraining', 'productImprovement', 'prospecting', 'sale', 'other'),
})

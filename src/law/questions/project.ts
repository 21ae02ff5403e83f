import { manyOf, oneOf, theme, yesNo } from '../../core/question.ts'

export const project = theme('project', {
  actor: oneOf(
    'soloPractitioner',
    'otherPractitioner',
    'wellnessPractitioner',
    'groupPractice',
    'healthEstablishment',
    'medicoSocial',
    'pharmacy',
    'laboratory',
    'occupationalHealth',
    'employer',
    'insurer',
    'benefitManager',
    'appOrDeviceMaker',
    'softwarePublisher',
    'telemedicineCompany',
    'host',
    'healthProductCompany',
    'researchCompany',
    'publicResearchBody',
    'publicAuthority',
    'localAuthority',
    'publicHealthService',
    'association',
    'individual',
    'otherBody',
  ),
  purpose: oneOf(
    'care',
    'telemonitoring',
    'selfTracking',
    'socialFollowUp',
    'occupationalHealth',
    'employment',
    'reimbursement',
    'underwriting',
    'research',
    'warehouse',
    'vigilance',
    'earlyAccess',
    'healthAlert',
    'surveillance',
    'publicPolicy',
    'statistics',
    'aiTraining',
    'productImprovement',
    'prospecting',
    'sale',
    'teaching',
    'entryControl',
    'other',
  ),
  also: manyOf('productImprovement', 'audience', 'payerView', 'research', 'outsideEea', 'anotherPlace', 'none'),
  stage: oneOf('notStarted', 'running', 'changing'),
})

/** What an employer or a payer would see of data that are covered by professional secrecy. */
export const view = theme('view', {
  shows: manyOf('employerMedical', 'payerMedical', 'conclusions', 'figures', 'none'),
})

/** What was filed with the CNIL for this use, and what of it still holds. */
export const filing = theme('filing', {
  status: oneOf('notFiled', 'declared', 'asked', 'granted', 'silence', 'refused'),
  formerText: yesNo(),
  same: manyOf('purpose', 'data', 'recipients', 'sources', 'conditions', 'none'),
  series: yesNo(),
})

export const app = theme('app', {
  leaves: manyOf('account', 'backup', 'analytics', 'followUp', 'nothing'),
})

export const policy = theme('policy', {
  dim: oneOf('yes', 'contractor', 'no'),
  body: oneOf('state', 'regionalAgency', 'activityData', 'otherAgency'),
  hospitalData: yesNo(),
})

export const place = theme('place', {
  nexus: manyOf('established', 'residents', 'careInFrance', 'euElsewhere', 'targetsEu', 'none'),
})

export const insurance = theme('insurance', {
  cover: oneOf('optionalHealth', 'capLoan', 'otherCover'),
  body: oneOf('basicScheme', 'mutual', 'otherInsurer', 'notInsurer'),
  ownTask: yesNo(),
  contract: oneOf('responsible', 'otherHealth', 'notHealth'),
})

export const employment = theme('employment', {
  what: oneOf('legalDuty', 'medicalDetails'),
})

export const prospecting = theme('prospecting', {
  source: oneOf('prescriptions', 'healthData', 'contacts'),
})

export const use = theme('use', {
  payment: oneOf('sold', 'paidPeople', 'bought', 'paidSuppliers', 'resultsOnly', 'no'),
})

/** A check of people's health at the entrance of a place. */
export const entry = theme('entry', {
  how: oneOf('device', 'written', 'selfRead', 'lookedAt'),
})

/** A case shown in a course or a publication. */
export const teaching = theme('teaching', {
  source: oneOf('secrecy', 'person', 'alreadyPublic'),
  shows: manyOf('name', 'face', 'story', 'none'),
})

export const ai = theme('ai', {
  shape: oneOf('oneModel', 'pool', 'product'),
})

export const online = theme('online', {
  trackers: oneOf('none', 'consented', 'unasked'),
})

export const change = theme('change', {
  kind: oneOf('minor', 'substantial'),
})

export const incident = theme('incident', {
  what: manyOf('breach', 'refusedAccess', 'refusedRequest', 'excess', 'none'),
})

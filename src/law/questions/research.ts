import { manyOf, oneOf, theme, yesNo } from '../../core/question.ts'

export const research = theme('research', {
  scope: oneOf('oneProtocol', 'laterStudies'),
  participation: oneOf(
    'dataOnly',
    'leftoverIvd',
    'surveyOrPractice',
    'risklessActs',
    'minimalIntervention',
    'intervention',
    'medicineTrial',
    'deviceInvestigation',
    'ivdStudy',
  ),
  tests: manyOf('writtenMethod', 'ethicalFrame', 'healthQuestion', 'none'),
  consent: oneOf('individual', 'waived'),
  cpp: oneOf('favourable', 'notYet', 'unfavourable'),
  sources: manyOf(
    'ownCareFile',
    'otherCareFile',
    'warehouse',
    'earlierResearch',
    'fresh',
    'samples',
    'pmsi',
    'snds',
    'sndsSample',
    'sndsChild',
  ),
  linkage: oneOf('none', 'insideCentre', 'acrossCentres', 'external'),
  content: manyOf('nir', 'identifiers', 'birthDate', 'geolocation', 'genetics', 'images', 'beliefs', 'none'),
  information: oneOf('individual', 'already', 'someUnreached', 'impossible', 'collective', 'incomplete', 'notPlanned'),
  transfers: oneOf('none', 'codedSafeguarded', 'identifyingAdequate', 'other'),
  risk: oneOf('acceptable', 'high', 'notDone'),
})

/** The conditions of the reference methodologies that no other question covers, one line each. */
export const study = theme('study', {
  onlyProtocol: yesNo(),
  recipients: yesNo(),
  sensitiveListed: yesNo(),
  geneticsApart: yesNo(),
  protocol: yesNo(),
  legalBasis: yesNo(),
  codeClean: yesNo(),
  keyOnSite: yesNo(),
  separation: yesNo(),
  birthDateJustified: yesNo(),
  samplesConsent: yesNo(),
  sourceLawful: yesNo(),
  retention: yesNo(),
  staffRetention: yesNo(),
  security: yesNo(),
  qualityControl: yesNo(),
  directory: yesNo(),
  representatives: yesNo(),
  refusals: yesNo(),
})

export const internal = theme('internal', {
  tests: manyOf('fromCare', 'sameTeam', 'exclusiveUse', 'singleTeam', 'none'),
})

export const consent = theme('consent', {
  valid: manyOf('separate', 'specific', 'informed', 'free', 'withdrawable', 'proof', 'none'),
  dependence: manyOf('staff', 'pupils', 'workersFollowed', 'needsUs', 'none'),
})

import { manyOf, oneOf, theme } from '../../core/question.ts'

export const research = theme('research', {
  scope: oneOf('oneProtocol', 'laterStudies'),
  participation: oneOf('dataOnly', 'leftoverIvd', 'surveyOrPractice', 'risklessActs', 'minimalIntervention', 'intervention', 'medicineTrial', 'deviceInvestigation', 'ivdStudy'),
  tests: manyOf('method', 'healthQuestion', 'none'),
  consent: oneOf('individual', 'waived'),
  cpp: oneOf('favourable', 'notYet', 'unfavourable'),
  stage: oneOf('new', 'running', 'amended'),
  sources: manyOf('ownCareFile', 'otherCareFile', 'warehouse', 'earlierResearch', 'fresh', 'samples', 'pmsi', 'snds', 'sndsSample', 'sndsChild'),
  linkage: oneOf('none', 'insideCentre', 'acrossCentres', 'external'),
  content: manyOf('nir', 'identifiers', 'birthDate', 'geolocation', 'genetics', 'images', 'beliefs', 'none'),
  information: oneOf('individual', 'already', 'impossible', 'collective', 'notPlanned'),
  transfers: oneOf('none', 'codedSafeguarded', 'identifyingAdequate', 'other'),
  risk: oneOf('acceptable', 'high', 'notDone'),
  inPlace: manyOf('protocol', 'codeClean', 'keyOnSite', 'separation', 'sourceLawful', 'dpo', 'contracts', 'retention', 'security', 'directory', 'record', 'breach', 'representatives', 'refusals', 'none'),
})

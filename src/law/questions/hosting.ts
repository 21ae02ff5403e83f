import { manyOf, oneOf, yesNo, theme } from '../../core/question.ts'

export const hosting = theme('hosting', {
  loop: manyOf('professional', 'prevention', 'vault', 'none'),
  base: oneOf('fromCare', 'alsoCareRecord', 'trialOnly', 'forResearch'),
  where: oneOf('own', 'rack', 'backup', 'remoteAdmin', 'cloud', 'saas', 'office', 'secureMail', 'ai', 'video', 'secretariat', 'archive', 'paper', 'ght', 'pooled', 'device', 'browser', 'shortJob', 'recipient', 'noAccess', 'testData'),
  kept: yesNo(),
  leaks: yesNo(),
  ght: manyOf('delegation', 'jointAgreement', 'security', 'none'),
  youRun: manyOf('sites', 'hardware', 'virtual', 'platform', 'operation', 'backups', 'none'),
  certificate: oneOf('v2', 'v1', 'none'),
  checks: manyOf('entity', 'dates', 'activities', 'regions', 'service', 'option', 'certifier', 'subcontractors', 'map', 'foreignLaw', 'none'),
  storage: oneOf('eea', 'outside'),
  remote: oneOf('no', 'safeguarded', 'unsafeguarded'),
  clauses: manyOf('scope', 'service', 'places', 'rights', 'contact', 'indicators', 'subcontractors', 'access', 'changes', 'failure', 'noOtherUse', 'reversibility', 'return', 'destruction', 'passThrough', 'transparency', 'article28', 'none'),
  approved: yesNo(),
})

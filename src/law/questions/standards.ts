import { manyOf, oneOf, theme, yesNo } from '../../core/question.ts'

/** What no question can ask as a fact, because nobody has read it: the text itself is opened and compared. */
export const standard = theme('standard', {
  operator: yesNo(),
  recipientsCompared: yesNo(),
  securityCompared: yesNo(),
})

/** What a body that follows the safety of a product does with the reports. */
export const vigilance = theme('vigilance', {
  uses: manyOf('followEvents', 'contacts', 'qualityComplaints', 'studies', 'commercial', 'otherUse', 'none'),
  patientData: manyOf(
    'code',
    'product',
    'health',
    'lineage',
    'work',
    'substances',
    'habits',
    'housing',
    'sexualLife',
    'ownReport',
    'name',
    'nir',
    'otherData',
    'none',
  ),
  necessary: yesNo(),
  reporterData: yesNo(),
  recipients: manyOf(
    'vigilanceTeam',
    'pharmacist',
    'processors',
    'professionals',
    'authorities',
    'legal',
    'audit',
    'groupCoded',
    'labsCoded',
    'groupNamed',
    'marketing',
    'otherRecipient',
    'none',
  ),
  information: manyOf('replyLetter', 'phone', 'viaReporter', 'reporterNotice', 'none'),
  keptUntil: oneOf('legalThenErased', 'sameBase', 'longer', 'notSet'),
})

/** What a laboratory does with the data of an early or compassionate access. */
export const access = theme('access', {
  kind: oneOf('early', 'compassionate'),
  laboratory: yesNo(),
  followUp: yesNo(),
  uses: manyOf(
    'eligibility',
    'supply',
    'followUp',
    'contacts',
    'reports',
    'pharmacovigilance',
    'traceability',
    'compensation',
    'prescriptionFramework',
    'research',
    'commercial',
    'otherUse',
    'none',
  ),
  patientData: manyOf(
    'threeTwo',
    'code',
    'signs',
    'ageOrMonth',
    'fullBirthDate',
    'protocolItems',
    'beyondProtocol',
    'fullName',
    'contactDetails',
    'nir',
    'none',
  ),
  birthDateNeeded: yesNo(),
  recipients: manyOf('team', 'pharmacovigilance', 'processors', 'ansmHas', 'group', 'others', 'none'),
  notice: oneOf('prescriber', 'us', 'nobody'),
  keptUntil: oneOf('twoThenArchive', 'longer', 'notSet'),
  electronic: oneOf('noForm', 'designated', 'otherMeans'),
})

/** Who answers a health alert, for what, and since when. The bodies are those of the order of 30 June 2020. */
export const alert = theme('alert', {
  body: oneOf(
    'healthDirectorate',
    'armyHealthService',
    'regionalAgency',
    'publicHealthAgency',
    'healthInsuranceFund',
    'pasteur',
    'inserm',
    'universityHospital',
    'publicHealthSchool',
    'digitalHealthAgency',
    'healthDataHub',
    'hospitalInformationAgency',
    'disabilityCentre',
    'department',
    'socialCohesionOffice',
    'otherBody',
  ),
  uses: manyOf('emergency', 'aftermath', 'routine', 'studies', 'otherUse', 'none'),
  age: oneOf('underYear', 'overYear'),
})

import * as cnil from '../../../src/law/sources/cnil.ts'
import * as cspSnds from '../../../src/law/sources/csp-snds.ts'
import * as gdpr from '../../../src/law/sources/gdpr.ts'
import * as lil from '../../../src/law/sources/lil.ts'
import * as vigilanceStandardText from '../../../src/law/sources/vigilance-standard.ts'
import * as warehouseStandardText from '../../../src/law/sources/warehouse-standard.ts'
import { sentence } from '../sentence.ts'

const methodologies = ['mr001', 'mr002', 'mr003', 'mr004', 'mr005', 'mr006', 'mr007', 'mr008']

/** Routes that are no methodology: exempt, standard, single access, authorisation. */
export const onOtherRoutes = [
  sentence(
    'care under professional secrecy needs no formality',
    lil.exemptCareAndConsent,
    (s) => s.fact('careUnderSecrecy').holds,
    (s) => s.fact('needsFormality').fails,
  ),
  sentence(
    'nothing to file only where the law exempts',
    lil.formalitiesUnlessExempt,
    (s) => s.named('noFormality'),
    (s) => s.fact('exempt65').holds,
  ),
  sentence(
    'covered already only what was declared or authorised, and is the same on all five points',
    cnil.substantialChangesOnly,
    (s) => s.named('alreadyCovered'),
    (s) =>
      s.all(
        s.told('project.stage', 'running'),
        s.any(s.told('filing.status', 'declared'), s.told('filing.status', 'granted')),
        ...['purpose', 'data', 'recipients', 'sources', 'conditions'].map((point) => s.told('filing.same', point)),
      ),
  ),
  sentence(
    'the health policy of another agency than those named is not exempt by itself',
    lil.exemptStatePolicy,
    (s) =>
      s.all(
        s.told('project.purpose', 'publicPolicy'),
        s.told('policy.body', 'otherAgency'),
        s.told('lawful.ground', 'publicHealth', 'statisticsResearch'),
      ),
    (s) => s.fact('needsFormality').holds,
  ),
  sentence(
    'surveillance without consent is never settled as nothing to file',
    lil.exemptProcessing,
    (s) =>
      s.all(
        s.told('project.purpose', 'surveillance'),
        s.told('lawful.ground', 'law', 'publicHealth', 'statisticsResearch', 'none'),
      ),
    (s) => s.not(s.named('noFormality')),
  ),
  sentence(
    'a regional agency is exempt on data of hospital activity alone',
    lil.exemptHospitalActivity,
    (s) => s.all(s.told('policy.body', 'regionalAgency'), s.fact('hospitalActivity').holds),
    (s) => s.told('policy.hospitalData', 'yes'),
  ),
  sentence(
    'a public authority is a controller only where it says who decides, or manages its own staff',
    gdpr.controller,
    (s) => s.all(s.told('project.actor', 'publicAuthority', 'localAuthority'), s.fact('controller').holds),
    (s) => s.any(s.told('role.decides', 'us', 'together', 'client'), s.told('project.purpose', 'employment')),
  ),
  sentence(
    'no methodology where no formality is due',
    lil.exemptProcessing,
    (s) => s.fact('needsFormality').fails,
    (s) => s.not(s.open(...methodologies)),
  ),
  sentence(
    'an internal study passes its four tests',
    lil.internalStudyData,
    (s) => s.open('internalStudy'),
    (s) =>
      s.all(...['fromCare', 'sameTeam', 'exclusiveUse', 'singleTeam'].map((test) => s.told('internal.tests', test))),
  ),
  sentence(
    'an internal study declares nothing',
    lil.exemptInternalStudy,
    (s) => s.fact('internalStudy').holds,
    (s) => s.not(s.open(...methodologies, 'cnilAuthorisation')),
  ),
  sentence(
    'research on persons is never internal',
    lil.internalStudyNotRiph,
    (s) => s.open('internalStudy'),
    (s) => s.fact('involvesHumanPerson').fails,
  ),
  sentence(
    'the alert route only for a listed body',
    lil.healthAlert,
    (s) => s.open('healthAlert'),
    (s) => s.all(s.fact('alertBody').holds, s.not(s.told('alert.body', 'otherBody'))),
  ),
  sentence(
    'the vigilance standard never for a care body',
    vigilanceStandardText.scope,
    (s) => s.open('vigilanceStandard'),
    (s) => s.fact('careActor').fails,
  ),
  sentence(
    'the warehouse standard only under a mission of public interest',
    warehouseStandardText.scope,
    (s) => s.open('warehouseStandard'),
    (s) => s.fact('publicMission').holds,
  ),
  sentence(
    'a warehouse matched with the national base is never declared',
    warehouseStandardText.exclusions,
    (s) => s.open('warehouseStandard'),
    (s) => s.not(s.told('warehouse.sources', 'sndsMain')),
  ),
  sentence(
    'the sample route only on the sample',
    cnil.sndsSampleRoute,
    (s) => s.open('sndsSample'),
    (s) => s.not(s.told('research.sources', 'snds', 'pmsi', 'sndsChild')),
  ),
  sentence(
    'permanent access only for a listed body',
    cspSnds.permanentAccessRoute,
    (s) => s.open('permanentSndsAccess'),
    (s) => s.told('snds.named', 'yes'),
  ),
  sentence(
    'an authorisation only when every declaration and exemption is ruled out',
    lil.authorisationOnFile,
    (s) => s.named('cnilAuthorisation'),
    (s) =>
      s.all(
        ...[...methodologies, 'noFormality', 'internalStudy', 'warehouseStandard', 'sndsSample', 'healthAlert'].map(
          (id) => s.route(id).fails,
        ),
      ),
  ),
  sentence(
    'no authorisation without a public interest',
    lil.publicInterestPurpose,
    (s) => s.named('cnilAuthorisation'),
    (s) => s.fact('publicInterest').holds,
  ),
]

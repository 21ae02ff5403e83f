import { base_4_6, base_4_6_1, base_4_6_2, base_4_7_I, base_4_8, base_7_5 } from '../../../src/law/sources/base.ts'
import { res_E_1, res_E_2, res_I_1, res_I_4, res_L_1, res_L_4, res_R18, res_R19 } from '../../../src/law/sources/res.ts'
import { sentence } from '../sentence.ts'

const methodologies = ['mr001', 'mr002', 'mr003', 'mr004', 'mr005', 'mr006', 'mr007', 'mr008']

/** Routes that are no methodology: exempt, standard, single access, authorisation. */
export const onOtherRoutes = [
  sentence(
    'care under professional secrecy needs no formality',
    base_4_6_1,
    (s) => s.fact('careUnderSecrecy').holds,
    (s) => s.fact('needsFormality').fails,
  ),
  sentence(
    'nothing to file only where the law exempts',
    res_L_1,
    (s) => s.named('noFormality'),
    (s) => s.fact('exempt65').holds,
  ),
  sentence(
    'no methodology where no formality is due',
    base_4_6,
    (s) => s.fact('needsFormality').fails,
    (s) => s.not(s.open(...methodologies)),
  ),
  sentence(
    'an internal study passes its four tests',
    res_I_1,
    (s) => s.open('internalStudy'),
    (s) =>
      s.all(...['fromCare', 'sameTeam', 'exclusiveUse', 'singleTeam'].map((test) => s.told('internal.tests', test))),
  ),
  sentence(
    'an internal study declares nothing',
    base_4_6_2,
    (s) => s.fact('internalStudy').holds,
    (s) => s.not(s.open(...methodologies, 'cnilAuthorisation')),
  ),
  sentence(
    'research on persons is never internal',
    res_I_4,
    (s) => s.open('internalStudy'),
    (s) => s.fact('involvesHumanPerson').fails,
  ),
  sentence(
    'the alert route only for a listed body',
    base_4_8,
    (s) => s.open('healthAlert'),
    (s) => s.told('alert.listed', 'yes'),
  ),
  sentence(
    'the vigilance standard never for a care body',
    base_7_5,
    (s) => s.open('vigilanceStandard'),
    (s) => s.fact('careActor').fails,
  ),
  sentence(
    'the warehouse standard only under a mission of public interest',
    res_E_1,
    (s) => s.open('warehouseStandard'),
    (s) => s.fact('publicMission').holds,
  ),
  sentence(
    'a warehouse matched with the national base is never declared',
    res_E_2,
    (s) => s.open('warehouseStandard'),
    (s) => s.not(s.told('warehouse.noSnds', 'no')),
  ),
  sentence(
    'the sample route only on the sample',
    res_R18,
    (s) => s.open('sndsSample'),
    (s) => s.not(s.told('research.sources', 'snds', 'pmsi', 'sndsChild')),
  ),
  sentence(
    'permanent access only for a listed body',
    res_R19,
    (s) => s.open('permanentSndsAccess'),
    (s) => s.told('snds.permanent', 'yes'),
  ),
  sentence(
    'an authorisation only when every declaration and exemption is ruled out',
    res_L_4,
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
    base_4_7_I,
    (s) => s.named('cnilAuthorisation'),
    (s) => s.fact('publicInterest').holds,
  ),
]

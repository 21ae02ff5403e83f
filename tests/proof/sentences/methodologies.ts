import * as cspResearch from '../../../src/law/sources/csp-research.ts'
import * as lil from '../../../src/law/sources/lil.ts'
import * as mr001Text from '../../../src/law/sources/mr-001.ts'
import * as mr002Text from '../../../src/law/sources/mr-002.ts'
import * as mr003Text from '../../../src/law/sources/mr-003.ts'
import * as mr004Text from '../../../src/law/sources/mr-004.ts'
import * as mr005Text from '../../../src/law/sources/mr-005.ts'
import * as mr006Text from '../../../src/law/sources/mr-006.ts'
import * as mr007And008 from '../../../src/law/sources/mr-007-and-008.ts'
import { sentence } from '../sentence.ts'

const matched = ['insideCentre', 'acrossCentres', 'external']

/** When a reference methodology is open, and when it never is. */
export const onMethodologies = [
  sentence(
    'MR-001 wants consent to take part, or riskless acts with a genetic test',
    mr001Text.consentToTakePart,
    (s) => s.open('mr001'),
    (s) =>
      s.any(
        s.told('research.consent', 'individual'),
        s.all(s.told('research.participation', 'risklessActs'), s.told('research.content', 'genetics')),
      ),
  ),
  sentence(
    'MR-001 and MR-003 never after an unfavourable committee',
    cspResearch.ethicsCommitteeAndAnsm,
    (s) => s.open('mr001', 'mr003'),
    (s) => s.not(s.told('research.cpp', 'unfavourable')),
  ),
  sentence(
    'MR-001 never with national data',
    mr001Text.matching,
    (s) => s.open('mr001'),
    (s) => s.fact('usesSnds').fails,
  ),
  sentence(
    'MR-003 never with national data nor the social security number',
    mr003Text.coding,
    (s) => s.open('mr003'),
    (s) => s.all(s.fact('usesSnds').fails, s.not(s.told('research.content', 'nir'))),
  ),
  sentence(
    'MR-003 with a genetic test in riskless research only on samples taken for another reason',
    mr003Text.geneticsExcluded,
    (s) =>
      s.all(s.open('mr003'), s.told('research.participation', 'risklessActs'), s.told('research.content', 'genetics')),
    (s) => s.told('study.geneticsReuse', 'yes'),
  ),
  sentence(
    'MR-004 never for the performance of a diagnostic on left-over samples, even when MR-002 is closed',
    mr002Text.performanceStudy,
    (s) => s.open('mr004'),
    (s) => s.not(s.told('research.participation', 'leftoverIvd')),
  ),
  sentence(
    'no methodology for studies when somebody beyond its recipients gets the data, but to confirm in MR-002',
    mr001Text.recipients,
    (s) => s.open('mr001', 'mr003', 'mr004'),
    (s) => s.not(s.told('study.seers', 'otherCoded', 'otherNames')),
  ),
  sentence(
    'no methodology for studies when the data stay in use longer, by choice',
    mr001Text.retention,
    (s) => s.open('mr001', 'mr002', 'mr003', 'mr004'),
    (s) => s.not(s.told('study.keptUntil', 'longer')),
  ),
  sentence(
    'MR-001 and MR-003 never when copies with the names go to the sponsor',
    mr001Text.coding,
    (s) => s.open('mr001', 'mr003'),
    (s) => s.not(s.told('study.monitoring', 'copiesSent')),
  ),
  sentence(
    'MR-002 only on left-over samples, never on persons',
    mr002Text.performanceStudy,
    (s) => s.open('mr002'),
    (s) => s.all(s.told('research.participation', 'leftoverIvd'), s.fact('involvesHumanPerson').fails),
  ),
  sentence(
    'MR-004 never on persons',
    cspResearch.dataOnlyStudy,
    (s) => s.open('mr004'),
    (s) => s.fact('involvesHumanPerson').fails,
  ),
  sentence(
    'MR-004 never with national data taken directly',
    mr004Text.sndsExcluded,
    (s) => s.open('mr004'),
    (s) => s.not(s.told('research.sources', 'pmsi', 'snds', 'sndsSample')),
  ),
  sentence(
    'MR-004 never with a match across centres',
    mr004Text.noMatchingAcrossCentres,
    (s) => s.open('mr004'),
    (s) => s.not(s.told('research.linkage', 'acrossCentres')),
  ),
  sentence(
    'MR-004 never with an external match',
    mr004Text.externalMatching,
    (s) => s.open('mr004'),
    (s) => s.not(s.told('research.linkage', 'external')),
  ),
  sentence(
    'MR-004 never with the social security number',
    mr004Text.noNir,
    (s) => s.open('mr004'),
    (s) => s.not(s.told('research.content', 'nir')),
  ),
  sentence(
    'MR-004 with a genetic test only if it identifies nobody',
    mr004Text.geneticData,
    (s) => s.all(s.open('mr004'), s.told('research.content', 'genetics')),
    (s) => s.told('study.geneticsNeverIdentify', 'yes'),
  ),
  sentence(
    'MR-004 never where a person is not informed one by one',
    mr004Text.informationWaiver,
    (s) => s.open('mr004'),
    (s) => s.not(s.told('research.information', 'impossible', 'collective', 'someUnreached')),
  ),
  sentence(
    'MR-004 never with a high risk that remains',
    mr004Text.highResidualRisk,
    (s) => s.open('mr004'),
    (s) => s.not(s.told('research.risk', 'high')),
  ),
  sentence(
    'MR-005 only for a health establishment or one of five federations',
    mr005Text.controllers,
    (s) => s.open('mr005'),
    (s) => s.any(s.told('project.actor', 'healthEstablishment'), s.told('sndsTerms.federation', 'yes')),
  ),
  sentence(
    'MR-005 never with matching',
    mr005Text.matchingAndExports,
    (s) => s.open('mr005'),
    (s) => s.not(s.told('research.linkage', ...matched)),
  ),
  sentence(
    'MR-006 only for a health-product company',
    mr006Text.controllers,
    (s) => s.open('mr006'),
    (s) => s.told('project.actor', 'healthProductCompany'),
  ),
  sentence(
    'MR-006 never with matching',
    mr006Text.dataAndPlatform,
    (s) => s.open('mr006'),
    (s) => s.not(s.told('research.linkage', ...matched)),
  ),
  sentence(
    'MR-007 only under a mission of public interest',
    mr007And008.legalBasis,
    (s) => s.open('mr007'),
    (s) => s.fact('publicMission').holds,
  ),
  sentence(
    'MR-008 never for an insurer',
    mr007And008.legalBasis,
    (s) => s.open('mr008'),
    (s) => s.not(s.told('project.actor', 'insurer')),
  ),
  sentence(
    'MR-007 and MR-008 only with data straight from the CNAM',
    mr007And008.dataFromCnam,
    (s) => s.open('mr007', 'mr008'),
    (s) => s.told('sndsTerms.cnamOnly', 'yes'),
  ),
  sentence(
    'MR-007 never with matching',
    mr007And008.noMatching,
    (s) => s.open('mr007'),
    (s) => s.not(s.told('research.linkage', ...matched)),
  ),
  sentence(
    'MR-008 never with matching',
    mr007And008.noMatching,
    (s) => s.open('mr008'),
    (s) => s.not(s.told('research.linkage', ...matched)),
  ),
  sentence(
    'MR-007 and MR-008 never against the committee’s opinion',
    mr007And008.cesreesOpinion,
    (s) => s.open('mr007', 'mr008'),
    (s) => s.not(s.told('snds.cesrees', 'unfavourable', 'silent')),
  ),
  sentence(
    'MR-008 only through a laboratory or consultancy',
    mr007And008.controllerSeesNoData,
    (s) => s.open('mr008'),
    (s) => s.any(s.told('sndsTerms.labAlone', 'yes'), s.told('project.actor', 'researchCompany')),
  ),
  sentence(
    'MR-007 and MR-008: only anonymous results leave',
    mr007And008.anonymousExports,
    (s) => s.open('mr007', 'mr008'),
    (s) => s.told('sndsTerms.exports', 'yes'),
  ),
  sentence(
    'MR-007 and MR-008: hosted and read in Europe only',
    mr007And008.hostingInEea,
    (s) => s.open('mr007', 'mr008'),
    (s) => s.all(s.told('sndsTerms.storedInEurope', 'yes'), s.told('sndsTerms.reach', 'yes')),
  ),
  sentence(
    'MR-007 and MR-008 only where host and administrators answer to Union law alone',
    mr007And008.hostingInEea,
    (s) => s.open('mr007', 'mr008'),
    (s) => s.told('sndsTerms.hostLaw', 'yes'),
  ),
  sentence(
    'MR-007 and MR-008 only in a space with a valid approval that the CNIL assessed',
    mr007And008.controlledEnvironment,
    (s) => s.open('mr007', 'mr008'),
    (s) => s.all(s.told('sndsTerms.homologated', 'yes'), s.told('sndsTerms.cnilAssessed', 'yes')),
  ),
  sentence(
    'MR-008 never in a space that the controller runs',
    mr007And008.notOwnEnvironment,
    (s) => s.open('mr008'),
    (s) => s.told('sndsTerms.ownEnvironment', 'no'),
  ),
  sentence(
    'MR-008 never for territory, continuous comparison nor logistics',
    mr007And008.purposes,
    (s) => s.open('mr008'),
    (s) => s.not(s.told('sndsTerms.aims', 'territory', 'benchmarking', 'logistics')),
  ),
  sentence(
    'MR-005 never to choose centres',
    mr005Text.purposes,
    (s) => s.open('mr005'),
    (s) => s.not(s.told('sndsTerms.aims', 'feasibility')),
  ),
  sentence(
    'MR-007 and MR-008 never with data kept beyond the study, nor a copy elsewhere',
    mr007And008.retention,
    (s) => s.open('mr007', 'mr008'),
    (s) => s.not(s.told('sndsTerms.keptFor', 'longer', 'archived')),
  ),
  sentence(
    'a genetic test inside the law is told its own rules',
    lil.geneticExaminationConsent,
    (s) => s.all(s.inside, s.told('research.content', 'genetics')),
    (s) => s.duty('geneticRules').holds,
  ),
]

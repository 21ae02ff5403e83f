import { allOf, answered, anyOf, isNot } from '../../core/condition.ts'
import { ask, line, page } from '../../core/outline.ts'
import { deskCesrees } from '../duties/research/desk-cesrees.ts'
import {
  alreadyRunning,
  beyondSnds,
  filedBefore,
  filedStudy,
  formalStudy,
  needsFormality,
  publicMission,
  sndsAlone,
  standardPurpose,
} from '../facts/formality.ts'
import { involvesHumanPerson, isWarehouse, riph12, usesSnds } from '../facts/research.ts'
import { lawful } from '../questions/lawful.ts'
import { alert, change, filing, project } from '../questions/project.ts'
import { research, study } from '../questions/research.ts'
import { snds, sndsTerms } from '../questions/snds.ts'
import { standard } from '../questions/warehouse.ts'
import * as accessStandards from '../sources/access-standards.ts'
import * as cnil from '../sources/cnil.ts'
import * as cspResearch from '../sources/csp-research.ts'
import * as cspSnds from '../sources/csp-snds.ts'
import * as frenchActs from '../sources/french-acts.ts'
import * as healthDataHub from '../sources/health-data-hub.ts'
import * as lil from '../sources/lil.ts'
import * as mr001Text from '../sources/mr-001.ts'
import * as mr001And003 from '../sources/mr-001-and-003.ts'
import * as mr002Text from '../sources/mr-002.ts'
import * as mr003Text from '../sources/mr-003.ts'
import * as mr004Text from '../sources/mr-004.ts'
import * as mr005Text from '../sources/mr-005.ts'
import * as mr006Text from '../sources/mr-006.ts'
import * as mr007And008 from '../sources/mr-007-and-008.ts'
import * as mrCommon from '../sources/mr-common.ts'
import * as vigilanceStandardText from '../sources/vigilance-standard.ts'
import * as warehouseStandardText from '../sources/warehouse-standard.ts'
import { warehouseStops } from './f-warehouse.ts'

export const formalityStops = [
  ask(project.stage, {
    section: 'F',
    weight: 'essential',
    citing: [cnil.substantialChangesOnly, cnil.substantialChangeRoute],
  }),
  ask(filing.status, {
    section: 'F',
    weight: 'essential',
    when: needsFormality,
    citing: [lil.declarationOrAuthorisation, lil.authorisationDeadline],
  }),
  ask(filing.formerText, {
    section: 'F',
    weight: 'detail',
    when: allOf(involvesHumanPerson, alreadyRunning, answered(filing.status, 'declared')),
    citing: [mr001And003.earlierDeclarations, mr001And003.transition],
  }),
  ask(filing.same, {
    section: 'F',
    weight: 'essential',
    when: filedBefore,
    citing: [cnil.substantialChangesOnly, cnil.conformingChange, lil.singleDecision],
  }),
  ask(change.kind, {
    section: 'F',
    weight: 'detail',
    when: allOf(needsFormality, answered(project.stage, 'changing')),
    citing: [cnil.conformingChange, cnil.substantialChangeRoute],
  }),
  ask(alert.listed, {
    section: 'F',
    weight: 'essential',
    when: allOf(answered(project.purpose, 'healthAlert'), needsFormality),
    citing: [lil.healthAlert, lil.healthAlertRoute],
  }),
  ask(standard.operator, {
    section: 'F',
    weight: 'essential',
    when: allOf(standardPurpose, isNot(answered(project.actor, 'healthProductCompany'))),
    citing: [vigilanceStandardText.route, accessStandards.route, vigilanceStandardText.scope, accessStandards.scope],
  }),
  ...page('list.standard', { section: 'F', weight: 'essential', when: standardPurpose }, [
    line(standard.purposes, {
      citing: [vigilanceStandardText.route, accessStandards.route, vigilanceStandardText.companiesOnly],
    }),
    line(standard.data, {
      citing: [vigilanceStandardText.route, accessStandards.route, vigilanceStandardText.companiesOnly],
    }),
    line(standard.recipients, {
      citing: [vigilanceStandardText.route, accessStandards.route, vigilanceStandardText.companiesOnly],
    }),
    line(standard.information, {
      citing: [vigilanceStandardText.route, accessStandards.route, vigilanceStandardText.companiesOnly],
    }),
    line(standard.retention, {
      citing: [vigilanceStandardText.route, accessStandards.route, vigilanceStandardText.companiesOnly],
    }),
    line(standard.security, {
      citing: [vigilanceStandardText.route, accessStandards.route, vigilanceStandardText.companiesOnly],
    }),
  ]),
  ask(research.consent, {
    section: 'F',
    weight: 'essential',
    when: riph12,
    citing: [mr001Text.route, mr003Text.route, cspResearch.notGdprConsent],
  }),
  ask(research.cpp, {
    section: 'F',
    weight: 'essential',
    when: involvesHumanPerson,
    citing: [cspResearch.ethicsCommitteeAndAnsm, cspResearch.ethicsCommitteeOpinion, lil.ethicsCommitteeProcedure],
  }),
  ask(research.sources, {
    section: 'F',
    weight: 'essential',
    when: filedStudy,
    citing: [
      mr005Text.route,
      mr007And008.mr007Route,
      cnil.sndsSampleRoute,
      mr004Text.route,
      warehouseStandardText.studyFromWarehouseRoute,
    ],
  }),
  ask(research.linkage, {
    section: 'F',
    weight: 'essential',
    when: formalStudy,
    citing: [
      mr004Text.noMatchingAcrossCentres,
      mr004Text.externalMatching,
      mr007And008.noMatching,
      healthDataHub.sndsLinkedToRiph,
    ],
  }),
  ask(research.content, {
    section: 'F',
    weight: 'essential',
    when: beyondSnds,
    citing: [
      mr001Text.administrativeCircuit,
      mr001Text.noNir,
      mr001Text.birthDate,
      mr001Text.dataCategories,
      mr001Text.imagesAndVoice,
      mr001Text.geolocation,
      mr003Text.geneticsExcluded,
      mr004Text.noNir,
      mr004Text.excludedData,
    ],
  }),
  ask(research.information, {
    section: 'F',
    weight: 'essential',
    when: beyondSnds,
    citing: [
      mr001Text.information,
      mr003Text.informationAndObjection,
      mr004Text.information,
      mr004Text.informationWaiver,
      lil.informationExceptions,
    ],
  }),
  ask(research.transfers, {
    section: 'F',
    weight: 'detail',
    when: beyondSnds,
    citing: [mr001Text.transfers, mr004Text.transfers, mr007And008.hostingInEea],
  }),
  ask(research.risk, {
    section: 'F',
    weight: 'detail',
    when: beyondSnds,
    citing: [mrCommon.impactAssessment, mr004Text.highResidualRisk],
  }),
  ...page('list.study', { section: 'F', weight: 'essential', when: beyondSnds }, [
    line(study.onlyProtocol, {
      when: anyOf(involvesHumanPerson, answered(research.participation, 'leftoverIvd')),
      citing: [mr001Text.protocolUseOnly, mr002Text.performanceStudy],
    }),
    line(study.recipients, {
      when: isNot(answered(research.participation, 'leftoverIvd')),
      citing: [mr001Text.recipients, mr003Text.securityAndQualityAnnexes, mr004Text.recipients],
    }),
    line(study.sensitiveListed, { when: involvesHumanPerson, citing: [mr001Text.dataCategories, mr003Text.coding] }),
    line(study.geneticsApart, {
      when: answered(research.content, 'genetics'),
      citing: [mr001Text.geneticData, mr004Text.geneticData],
    }),
  ]),
  ask(lawful.mission, {
    section: 'F',
    weight: 'essential',
    when: allOf(
      needsFormality,
      anyOf(isWarehouse, answered(research.sources, 'snds')),
      isNot(
        answered(
          project.actor,
          'publicResearchBody',
          'publicAuthority',
          'soloPractitioner',
          'otherPractitioner',
          'wellnessPractitioner',
          'appOrDeviceMaker',
          'softwarePublisher',
          'host',
          'employer',
          'individual',
        ),
      ),
    ),
    citing: [warehouseStandardText.declarationOrAuthorisation, warehouseStandardText.scope, mr007And008.legalBasis],
  }),
  ...warehouseStops,
  ask(snds.forbidden, {
    section: 'F',
    weight: 'essential',
    when: usesSnds,
    citing: [cspSnds.sndsPurposes, cspSnds.forbiddenPurposes],
  }),
  ask(snds.permanent, {
    section: 'F',
    weight: 'essential',
    when: allOf(
      usesSnds,
      formalStudy,
      answered(project.actor, 'publicAuthority', 'publicResearchBody', 'otherBody', 'insurer'),
    ),
    citing: [cspSnds.permanentAccessRoute, cspSnds.permanentAccess],
  }),
  ...page('list.snds', { section: 'F', weight: 'essential', when: sndsAlone }, [
    line(sndsTerms.federation, {
      when: allOf(answered(research.sources, 'pmsi'), answered(project.actor, 'association', 'otherBody')),
      citing: [mr005Text.controllers],
    }),
    line(sndsTerms.platform, {
      when: answered(research.sources, 'pmsi'),
      citing: [mr005Text.dataAndPlatform, mr006Text.dataAndPlatform],
    }),
    line(sndsTerms.purpose, {
      when: answered(research.sources, 'pmsi', 'snds'),
      citing: [mr005Text.purposes, mr006Text.purposes, mr007And008.purposes],
    }),
    line(sndsTerms.depth, {
      when: answered(research.sources, 'pmsi', 'snds'),
      citing: [mr005Text.yearsOfData, mr006Text.yearsAndExports, mr007And008.yearsOfData],
    }),
    line(sndsTerms.exports, {
      citing: [mr005Text.matchingAndExports, mr006Text.yearsAndExports, mr007And008.anonymousExports],
    }),
    line(sndsTerms.europe, { citing: [mr005Text.security, mr007And008.hostingInEea] }),
    line(sndsTerms.cnamOnly, { when: answered(research.sources, 'snds'), citing: [mr007And008.dataFromCnam] }),
    line(sndsTerms.environment, {
      when: answered(research.sources, 'snds'),
      citing: [mr007And008.controlledEnvironment],
    }),
    line(sndsTerms.fiveYears, { when: answered(research.sources, 'snds'), citing: [mr007And008.retention] }),
    line(sndsTerms.lab, {
      when: anyOf(
        allOf(
          answered(research.sources, 'snds'),
          isNot(publicMission),
          isNot(answered(project.actor, 'researchCompany')),
        ),
        allOf(answered(research.sources, 'pmsi'), answered(project.actor, 'healthProductCompany')),
      ),
      citing: [mr006Text.accessThroughLaboratory, mr007And008.controllerSeesNoData],
    }),
  ]),
  ask(snds.cesrees, {
    section: 'F',
    weight: 'detail',
    when: deskCesrees.applies,
    citing: [mr007And008.cesreesOpinion, lil.cesreesProcedure, frenchActs.effectOnCesrees],
  }),
] as const

import { allOf, answered, anyOf, isNot } from '../../core/condition.ts'
import { ask, line, page } from '../../core/outline.ts'
import { deskCesrees } from '../duties/research/desk-cesrees.ts'
import { beyondSnds, filedStudy, formalStudy, needsFormality, publicMission, sndsAlone } from '../facts/formality.ts'
import { involvesHumanPerson, isWarehouse, riph12, usesSnds } from '../facts/research.ts'
import { productCompanyOnPmsi, separateLab } from '../facts/snds.ts'
import { lawful } from '../questions/lawful.ts'
import { project } from '../questions/project.ts'
import { research, study } from '../questions/research.ts'
import { snds, sndsTerms } from '../questions/snds.ts'
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
import * as warehouseStandardText from '../sources/warehouse-standard.ts'
import { warehouseStops } from './f-warehouse.ts'

export const formalityStops = [
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
  ask(study.seers, {
    section: 'F',
    weight: 'essential',
    when: beyondSnds,
    citing: [mr001Text.recipients, mr002Text.recipients, mr003Text.securityAndQualityAnnexes, mr004Text.recipients],
  }),
  ask(study.monitoring, {
    section: 'F',
    weight: 'essential',
    when: allOf(beyondSnds, involvesHumanPerson),
    citing: [mr001And003.remoteQualityControl, mr001Text.coding, mr001Text.recipients],
  }),
  ask(study.keptUntil, {
    section: 'F',
    weight: 'essential',
    when: beyondSnds,
    citing: [mr001Text.retention, mr002Text.retention, mr003Text.retention, mr004Text.retention],
  }),
  ask(study.staffKept, {
    section: 'F',
    weight: 'essential',
    when: allOf(beyondSnds, answered(research.participation, 'leftoverIvd')),
    citing: [mr002Text.professionalsRetention],
  }),
  ask(research.transfers, {
    section: 'F',
    weight: 'detail',
    when: beyondSnds,
    citing: [mr001Text.transfers, mr001Text.rareTransfers, mr004Text.transfers, mr007And008.hostingInEea],
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
    line(study.geneticsReuse, {
      when: allOf(answered(research.participation, 'risklessActs'), answered(research.content, 'genetics')),
      citing: [mr001Text.geneticRoute, mr003Text.geneticsExcluded, lil.geneticExaminationConsent],
    }),
    line(study.geneticsNeverIdentify, {
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
  ask(snds.named, {
    section: 'F',
    weight: 'essential',
    when: allOf(
      usesSnds,
      formalStudy,
      answered(project.actor, 'publicAuthority', 'publicResearchBody', 'otherBody', 'insurer'),
    ),
    citing: [cspSnds.bodiesInForce, cspSnds.permanentAccessRoute, cspSnds.permanentAccess],
  }),
  ask(sndsTerms.aims, {
    section: 'F',
    weight: 'essential',
    when: allOf(sndsAlone, answered(research.sources, 'pmsi', 'snds')),
    citing: [mr005Text.purposes, mr006Text.purposes, mr007And008.purposes],
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
    line(sndsTerms.depth, {
      when: answered(research.sources, 'pmsi', 'snds'),
      citing: [mr005Text.yearsOfData, mr006Text.yearsAndExports, mr007And008.yearsOfData],
    }),
    line(sndsTerms.exports, {
      citing: [mr005Text.matchingAndExports, mr006Text.yearsAndExports, mr007And008.anonymousExports],
    }),
    line(sndsTerms.storedInEurope, { citing: [cspSnds.europeOnly, mr007And008.hostingInEea] }),
    line(sndsTerms.reach, { citing: [cspSnds.europeOnly, mr007And008.hostingInEea] }),
    line(sndsTerms.hostLaw, { when: answered(research.sources, 'snds'), citing: [mr007And008.hostingInEea] }),
    line(sndsTerms.cnamOnly, { when: answered(research.sources, 'snds'), citing: [mr007And008.dataFromCnam] }),
    line(sndsTerms.homologated, {
      when: answered(research.sources, 'snds'),
      citing: [mr007And008.controlledEnvironment],
    }),
    line(sndsTerms.cnilAssessed, {
      when: answered(research.sources, 'snds'),
      citing: [mr007And008.controlledEnvironment],
    }),
    line(sndsTerms.ownEnvironment, {
      when: allOf(answered(research.sources, 'snds'), isNot(publicMission)),
      citing: [mr007And008.notOwnEnvironment],
    }),
    line(sndsTerms.several, { when: answered(research.sources, 'snds'), citing: [mr007And008.onlineNotice] }),
    line(sndsTerms.helper, {
      when: allOf(answered(research.sources, 'snds'), publicMission),
      citing: [mr007And008.accessAgreement],
    }),
    line(sndsTerms.labAlone, {
      when: anyOf(separateLab, productCompanyOnPmsi),
      citing: [mr006Text.accessThroughLaboratory, mr007And008.controllerSeesNoData],
    }),
  ]),
  ask(sndsTerms.keptFor, {
    section: 'F',
    weight: 'essential',
    when: allOf(sndsAlone, answered(research.sources, 'snds')),
    citing: [mr007And008.retention],
  }),
  ask(snds.cesrees, {
    section: 'F',
    weight: 'detail',
    when: deskCesrees.applies,
    citing: [mr007And008.cesreesOpinion, lil.cesreesProcedure, frenchActs.effectOnCesrees],
  }),
] as const

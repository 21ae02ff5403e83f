import { allOf, answered } from '../../core/condition.ts'
import { ask, line, page } from '../../core/outline.ts'
import { publicMission } from '../facts/formality.ts'
import {
  drawnStudies,
  filedWarehouse,
  identitiesKept,
  internalUse,
  steeringUse,
  unreached,
} from '../facts/warehouse.ts'
import { warehouse } from '../questions/warehouse.ts'
import * as cnil from '../sources/cnil.ts'
import * as lil from '../sources/lil.ts'
import * as warehouseStandardText from '../sources/warehouse-standard.ts'

/** A body without a public-interest task may not declare, so that the details of the standard do not matter to it. */
const declarable = allOf(filedWarehouse, publicMission)

/** What the warehouse standard turns on. A line of the page is asked only where an answer before it makes it matter. */
export const warehouseStops = [
  ask(warehouse.uses, {
    section: 'F',
    weight: 'essential',
    when: filedWarehouse,
    citing: [
      warehouseStandardText.permittedUses,
      warehouseStandardText.internalUses,
      warehouseStandardText.forbiddenAims,
    ],
  }),
  ask(warehouse.sources, {
    section: 'F',
    weight: 'essential',
    when: filedWarehouse,
    citing: [warehouseStandardText.sourceData, warehouseStandardText.twoSources, warehouseStandardText.exclusions],
  }),
  ask(warehouse.identities, {
    section: 'F',
    weight: 'essential',
    when: declarable,
    citing: [warehouseStandardText.identifyingData, cnil.emc2Authorisation],
  }),
  ask(warehouse.identityAims, {
    section: 'F',
    weight: 'essential',
    when: allOf(declarable, identitiesKept),
    citing: [warehouseStandardText.identifyingData],
  }),
  ask(warehouse.untold, {
    section: 'F',
    weight: 'essential',
    when: declarable,
    citing: [warehouseStandardText.notices],
  }),
  ask(warehouse.members, {
    section: 'F',
    weight: 'essential',
    when: declarable,
    citing: [warehouseStandardText.governance, warehouseStandardText.committees],
  }),
  ask(warehouse.keptYears, {
    section: 'F',
    weight: 'essential',
    when: filedWarehouse,
    citing: [warehouseStandardText.retention, warehouseStandardText.erasure],
  }),
  ask(warehouse.protections, {
    section: 'F',
    weight: 'essential',
    when: declarable,
    citing: [warehouseStandardText.security, warehouseStandardText.measures],
  }),
  ask(warehouse.abroad, {
    section: 'F',
    weight: 'essential',
    when: declarable,
    citing: [warehouseStandardText.processorsLaw, warehouseStandardText.transfers, cnil.emc2Authorisation],
  }),
  ...page('list.warehouse', { section: 'F', weight: 'essential', when: declarable }, [
    line(warehouse.dimLed, { when: steeringUse, citing: [warehouseStandardText.internalUses] }),
    line(warehouse.hasDim, { when: steeringUse, citing: [warehouseStandardText.withoutDim] }),
    line(warehouse.ownStaff, { when: internalUse, citing: [warehouseStandardText.internalUses] }),
    line(warehouse.ownUse, { when: internalUse, citing: [warehouseStandardText.internalUses] }),
    line(warehouse.studyFormality, {
      when: drawnStudies,
      citing: [warehouseStandardText.permittedUses, warehouseStandardText.separateStudies],
    }),
    line(warehouse.anonymousOnly, { citing: [warehouseStandardText.recipients, warehouseStandardText.laReunion] }),
    line(warehouse.studiesInTime, {
      when: answered(warehouse.sources, 'earlierStudies'),
      citing: [warehouseStandardText.twoSources],
    }),
    line(warehouse.birthDay, { when: identitiesKept, citing: [warehouseStandardText.identifyingData] }),
    line(warehouse.committee, {
      citing: [warehouseStandardText.governance, warehouseStandardText.committees, lil.exemptInternalStudy],
    }),
    line(warehouse.steering, { citing: [warehouseStandardText.committees] }),
    line(warehouse.campaign, { citing: [warehouseStandardText.publicCampaign] }),
    line(warehouse.objection, { citing: [warehouseStandardText.objection] }),
    line(warehouse.reasonsRecorded, { when: unreached, citing: [warehouseStandardText.notices] }),
    line(warehouse.reasonsInDpia, { when: unreached, citing: [warehouseStandardText.notices] }),
    line(warehouse.publicNotice, { when: unreached, citing: [warehouseStandardText.notices] }),
    line(warehouse.identitiesErased, { when: identitiesKept, citing: [warehouseStandardText.erasure] }),
  ]),
] as const

import { describe, expect, test } from 'vitest'
import type { Pathway } from '../../src/core/law.ts'
import { law } from '../../src/law/index.ts'
import { methodologyRows as all } from '../support/law/methodology-rows.ts'

/** Rows that set no condition: what they say stands elsewhere in the law. */
const elsewhere: readonly (readonly [row: string, duty: string])[] = [
  ['C-3', 'declareOnce'],
  ['C-4', 'declareOnce'],
  ['M5-9', 'deskCesrees'],
  ['M78-21', 'substantialChange'],
  ['M78-21', 'documentChange'],
]

describe('each condition of each methodology', () => {
  const pathways: readonly Pathway[] = law.pathways
  test.each(all)('res:%s is a condition of %s: %s, and failing it means “%s”', (row, pathway, requirement, failing) => {
    const found = pathways.find((p) => p.id === pathway)?.requirements[requirement]
    expect(found?.failing).toBe(failing)
    expect(found?.citing.map((s) => s.id)).toContain(`res:${row}`)
  })
  test.each(elsewhere)('res:%s stands in the duty “%s”', (row, duty) => {
    expect(law.duties.find((d) => d.id === duty)?.citing.map((s) => s.id)).toContain(`res:${row}`)
  })
  test('every row of the tables is here, but the one that says nothing is required', () => {
    const numbered = (prefix: string, last: number) => Array.from({ length: last }, (_, i) => `${prefix}-${i + 1}`)
    const wanted = [
      ...numbered('C', 10),
      ...numbered('M1', 21),
      ...numbered('M2', 9),
      ...numbered('M3', 8),
      ...numbered('M4', 22),
      ...numbered('M5', 9),
      ...numbered('M6', 7),
      ...numbered('M78', 22),
    ]
    const told = new Set([...all, ...elsewhere].map(([row]) => row))
    expect(wanted.filter((row) => !told.has(row))).toEqual(['M4-21'])
  })
  test('what is left out of this table repeats, in one methodology, the rule of its sister', () => {
    const common = ['formality', 'research', 'oneUse', 'pmsiAlone', 'warehouse', 'information', 'euOnly', 'dpiaDone']
    const named = new Set(all.map(([, pathway, requirement]) => `${pathway}.${requirement}`))
    const left = pathways
      .filter((p) => /^mr00|^warehouse/.test(p.id))
      .flatMap((p) =>
        Object.keys(p.requirements)
          .filter((r) => !common.includes(r))
          .map((r) => `${p.id}.${r}`),
      )
    expect(left.filter((id) => !named.has(id)).sort()).toMatchInlineSnapshot(`
      [
        "mr001.archiveEnd",
        "mr001.noticeItems",
        "mr001.qualityControl",
        "mr001.rareTransfers",
        "mr001.secondCode",
        "mr001.security",
        "mr001.sensitiveToCheck",
        "mr002.archiveEnd",
        "mr002.noWaiver",
        "mr002.rareTransfers",
        "mr002.recipients",
        "mr002.security",
        "mr002.withoutExternalMatching",
        "mr002.withoutNir",
        "mr002.withoutSnds",
        "mr003.archiveEnd",
        "mr003.birthDate",
        "mr003.certifiedHost",
        "mr003.codeClean",
        "mr003.geneticsNeeded",
        "mr003.keyOnSite",
        "mr003.maskedImages",
        "mr003.monitorSecrecy",
        "mr003.noCopies",
        "mr003.noticeItems",
        "mr003.onlyProtocol",
        "mr003.rareTransfers",
        "mr003.recipients",
        "mr003.secondCode",
        "mr003.security",
        "mr003.sensitiveListed",
        "mr003.sensitiveToCheck",
        "mr003.staffRetention",
        "mr003.withoutBeliefs",
        "mr003.withoutExternalMatching",
        "mr003.withoutGeolocation",
        "mr004.archiveEnd",
        "mr004.birthDate",
        "mr004.noticeItems",
        "mr004.rareTransfers",
        "mr004.sensitiveListed",
        "mr004.sensitiveToCheck",
        "mr004.sndsChild",
        "mr004.staffPeriod",
        "mr004.withoutBirthDate",
        "mr005.aimToConfirm",
        "mr005.noHumanPerson",
        "mr005.reach",
        "mr006.europe",
        "mr006.exports",
        "mr006.noHumanPerson",
        "mr006.notice",
        "mr006.permitted",
        "mr006.reach",
        "mr007.agreements",
        "mr007.aimToConfirm",
        "mr007.permitted",
        "mr007.usersCommitted",
        "mr008.agreements",
        "mr008.aimToConfirm",
        "mr008.lab",
        "mr008.ownEnvironment",
        "mr008.permitted",
        "mr008.usersCommitted",
        "warehouseStandard.access",
        "warehouseStandard.anonymousOnly",
        "warehouseStandard.birthDay",
        "warehouseStandard.campaign",
        "warehouseStandard.certifiedHost",
        "warehouseStandard.coding",
        "warehouseStandard.dimLed",
        "warehouseStandard.encryption",
        "warehouseStandard.exports",
        "warehouseStandard.geneticsKey",
        "warehouseStandard.identitiesErased",
        "warehouseStandard.identitiesNeeded",
        "warehouseStandard.identitiesSeparated",
        "warehouseStandard.identityAims",
        "warehouseStandard.informationOfStaff",
        "warehouseStandard.informationWaived",
        "warehouseStandard.keptLonger",
        "warehouseStandard.members",
        "warehouseStandard.notCare",
        "warehouseStandard.objection",
        "warehouseStandard.ownFiles",
        "warehouseStandard.ownStaff",
        "warehouseStandard.ownUse",
        "warehouseStandard.permittedAims",
        "warehouseStandard.processorsLaw",
        "warehouseStandard.projectSpaces",
        "warehouseStandard.publicInterest",
        "warehouseStandard.separateKeys",
        "warehouseStandard.sourcesStated",
        "warehouseStandard.steering",
        "warehouseStandard.studiesInTime",
        "warehouseStandard.studyFormality",
        "warehouseStandard.unionOnly",
        "warehouseStandard.usProcessors",
        "warehouseStandard.usesStated",
        "warehouseStandard.withoutDim",
      ]
    `)
  })
})

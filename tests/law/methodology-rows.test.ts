import { describe, expect, test } from 'vitest'
import type { Failing, Pathway } from '../../src/core/law.ts'
import { law } from '../../src/law/index.ts'

/** research-formalities.md, sections 3.0 to 3.7: each condition, where it stands and what its failure means. */
type Row = readonly [row: string, pathway: string, requirement: string, failing: Failing]

const mr001: readonly Row[] = [
  ['M1-1', 'mr001', 'onlyProtocol', 'otherRoute'],
  ['M1-2', 'mr001', 'codeClean', 'fix'],
  ['M1-2', 'mr001', 'keyOnSite', 'fix'],
  ['M1-3', 'mr001', 'withoutIdentifiers', 'deviation'],
  ['M1-3', 'mr001', 'separation', 'fix'],
  ['M1-4', 'mr001', 'withoutNir', 'deviation'],
  ['M1-5', 'mr001', 'birthDate', 'fix'],
  ['M1-6', 'mr001', 'withoutBeliefs', 'deviation'],
  ['M1-6', 'mr001', 'sensitiveListed', 'deviation'],
  ['M1-7', 'mr001', 'geneticsApart', 'authorisation'],
  ['M1-8', 'mr001', 'maskedImages', 'fix'],
  ['M1-9', 'mr001', 'withoutGeolocation', 'deviation'],
  ['M1-10', 'mr001', 'withoutSnds', 'authorisation'],
  ['M1-10', 'mr001', 'withoutExternalMatching', 'authorisation'],
  ['M1-11', 'mr001', 'informed', 'fix'],
  ['M1-11', 'mr001', 'noWaiver', 'authorisation'],
  ['M1-12', 'mr001', 'consent', 'otherRoute'],
  ['M1-13', 'mr001', 'representatives', 'fix'],
  ['M1-14', 'mr001', 'recipients', 'deviation'],
  ['M1-14', 'mr001', 'qualityControl', 'fix'],
  ['M1-15', 'mr001', 'retention', 'fix'],
  ['M1-16', 'mr001', 'staffRetention', 'fix'],
  ['M1-17', 'mr001', 'transfers', 'deviation'],
  ['M1-18', 'mr001', 'security', 'fix'],
  ['M1-19', 'mr001', 'certifiedHost', 'fix'],
  ['M1-20', 'mr001', 'cppFavourable', 'fix'],
  ['6.2', 'mr001', 'cppNotRefused', 'barred'],
  ['M1-21', 'mr001', 'legalBasis', 'breach'],
]
const mr002: readonly Row[] = [
  ['M2-1', 'mr002', 'leftovers', 'otherRoute'],
  ['M2-1', 'mr002', 'onlyProtocol', 'otherRoute'],
  ['M2-2', 'mr002', 'noHumanPerson', 'otherRoute'],
  ['M2-3', 'mr002', 'withoutIdentifiers', 'deviation'],
  ['M2-4', 'mr002', 'informed', 'fix'],
  ['M2-5', 'mr002', 'samplesConsent', 'fix'],
  ['M2-6', 'mr002', 'retention', 'fix'],
  ['M2-7', 'mr002', 'staffRetention', 'fix'],
  ['M2-8', 'mr002', 'transfers', 'deviation'],
  ['M2-9', 'mr002', 'leftovers', 'otherRoute'],
]
const mr003: readonly Row[] = [
  ['M3-1', 'mr003', 'nonOpposition', 'otherRoute'],
  ['M3-2', 'mr003', 'cppFavourable', 'fix'],
  ['6.2', 'mr003', 'cppNotRefused', 'barred'],
  ['M3-3', 'mr003', 'informed', 'fix'],
  ['M3-3', 'mr003', 'noWaiver', 'authorisation'],
  ['M3-4', 'mr003', 'nonOpposition', 'otherRoute'],
  ['M3-5', 'mr003', 'withoutNir', 'deviation'],
  ['M3-5', 'mr003', 'withoutIdentifiers', 'deviation'],
  ['M3-5', 'mr003', 'withoutSnds', 'authorisation'],
  ['M3-6', 'mr003', 'representatives', 'fix'],
  ['M3-7', 'mr003', 'retention', 'fix'],
  ['M3-8', 'mr003', 'separation', 'fix'],
  ['M3-8', 'mr003', 'transfers', 'deviation'],
  ['M3-8', 'mr003', 'legalBasis', 'breach'],
  ['M3-8', 'mr003', 'qualityControl', 'fix'],
]
const mr004: readonly Row[] = [
  ['M4-1', 'mr004', 'noHumanPerson', 'otherRoute'],
  ['M4-2', 'mr004', 'protocol', 'fix'],
  ['M4-3', 'mr004', 'withoutSnds', 'otherRoute'],
  ['M4-4', 'mr004', 'withoutCrossCentreMatching', 'authorisation'],
  ['M4-5', 'mr004', 'withoutExternalMatching', 'authorisation'],
  ['M4-6', 'mr004', 'withoutNir', 'authorisation'],
  ['M4-7', 'mr004', 'keyOnSite', 'fix'],
  ['M4-8', 'mr004', 'withoutIdentifiers', 'deviation'],
  ['M4-8', 'mr004', 'withoutBirthDate', 'deviation'],
  ['M4-8', 'mr004', 'withoutGeolocation', 'deviation'],
  ['M4-9', 'mr004', 'geneticsJustified', 'authorisation'],
  ['M4-10', 'mr004', 'informed', 'fix'],
  ['M4-11', 'mr004', 'noWaiver', 'deviation'],
  ['M4-12', 'mr004', 'refusals', 'fix'],
  ['M4-13', 'mr004', 'representatives', 'fix'],
  ['M4-14', 'mr004', 'sourceLawful', 'fix'],
  ['M4-15', 'mr004', 'recipients', 'deviation'],
  ['M4-16', 'mr004', 'retention', 'fix'],
  ['M4-17', 'mr004', 'transfers', 'deviation'],
  ['M4-18', 'mr004', 'security', 'fix'],
  ['M4-18', 'mr004', 'certifiedHost', 'fix'],
  ['M4-19', 'mr004', 'lowResidualRisk', 'authorisation'],
  ['M4-20', 'mr004', 'directory', 'fix'],
  ['M4-22', 'mr004', 'legalBasis', 'breach'],
]
const pmsi: readonly Row[] = [
  ['M5-1', 'mr005', 'establishment', 'otherRoute'],
  ['M5-2', 'mr005', 'platform', 'authorisation'],
  ['M5-3', 'mr005', 'listedPurpose', 'authorisation'],
  ['M5-4', 'mr005', 'depth', 'deviation'],
  ['M5-5', 'mr005', 'unmatched', 'authorisation'],
  ['M5-5', 'mr005', 'exports', 'authorisation'],
  ['M5-6', 'mr005', 'notice', 'fix'],
  ['M5-6', 'mr005', 'directory', 'fix'],
  ['M5-7', 'mr005', 'europe', 'authorisation'],
  ['M5-8', 'mr005', 'permitted', 'barred'],
  ['M6-1', 'mr006', 'productCompany', 'otherRoute'],
  ['M6-2', 'mr006', 'platform', 'authorisation'],
  ['M6-2', 'mr006', 'unmatched', 'authorisation'],
  ['M6-3', 'mr006', 'listedPurpose', 'authorisation'],
  ['M6-4', 'mr006', 'lab', 'fix'],
  ['M6-5', 'mr006', 'audit', 'fix'],
  ['M6-6', 'mr006', 'directory', 'fix'],
  ['M6-6', 'mr006', 'record', 'fix'],
  ['M6-7', 'mr006', 'depth', 'deviation'],
]
/** MR-007 and MR-008 share their rows; the first column of failures is MR-007's. */
const snds: readonly (readonly [row: string, requirement: string, mr007: Failing | null, mr008: Failing | null])[] = [
  ['M78-1', 'publicMission', 'otherRoute', null],
  ['M78-1', 'privateInterest', null, 'otherRoute'],
  ['M78-1', 'notInsurer', null, 'authorisation'],
  ['M78-2', 'noHumanPerson', 'otherRoute', 'otherRoute'],
  ['M78-3', 'listedPurpose', 'authorisation', 'authorisation'],
  ['M78-4', 'mainBaseAlone', 'authorisation', 'authorisation'],
  ['M78-5', 'fromCnam', 'authorisation', 'authorisation'],
  ['M78-6', 'unmatched', 'authorisation', 'authorisation'],
  ['M78-7', 'depth', 'deviation', 'deviation'],
  ['M78-8', 'cesreesNotRefused', 'authorisation', 'authorisation'],
  ['M78-8', 'cesreesFavourable', 'fix', 'fix'],
  ['M78-8', 'recommendations', 'fix', 'fix'],
  ['M78-9', 'documents', 'fix', 'fix'],
  ['M78-10', 'environment', 'authorisation', 'authorisation'],
  ['M78-11', 'lab', null, 'authorisation'],
  ['M78-12', 'noConflict', null, 'fix'],
  ['M78-13', 'notice', 'fix', 'fix'],
  ['M78-14', 'fiveYears', 'deviation', 'deviation'],
  ['M78-15', 'exports', 'authorisation', 'authorisation'],
  ['M78-16', 'europe', 'authorisation', 'authorisation'],
  ['M78-17', 'accessReview', 'fix', 'fix'],
  ['M78-18', 'dpoDpia', 'fix', 'fix'],
  ['M78-19', 'directory', 'fix', 'fix'],
  ['M78-20', 'report', 'breach', 'breach'],
  ['M78-22', 'staffRetention', 'fix', 'fix'],
]
const shared: readonly Row[] = [
  ...['mr001', 'mr002', 'mr003', 'mr004', 'mr005', 'mr006', 'mr007', 'mr008'].map(
    (id): Row => ['C-1', id, 'publicInterest', 'barred'],
  ),
  ...['mr001', 'mr002', 'mr003', 'mr004'].flatMap((id): Row[] => [
    ['C-2', id, 'protocol', 'fix'],
    ['C-8', id, 'contracts', 'fix'],
  ]),
  ...['mr001', 'mr003', 'mr004'].flatMap((id): Row[] => [
    ['C-5', id, 'dpo', 'fix'],
    ['C-6', id, 'dpiaDone', 'fix'],
    ['C-7', id, 'record', 'breach'],
    ['C-9', id, 'breach', 'breach'],
  ]),
  ...['mr005', 'mr007', 'mr008'].map((id): Row => ['C-7', id, 'record', 'breach']),
  ...['mr005', 'mr006', 'mr007', 'mr008'].flatMap((id): Row[] => [
    ['C-5', id, 'dpoDpia', 'fix'],
    ['C-6', id, 'dpoDpia', 'fix'],
  ]),
  ['C-10', 'mr004', 'directory', 'fix'],
  ['C-10', 'mr005', 'directory', 'fix'],
  ['C-10', 'mr006', 'directory', 'fix'],
]
const warehouse: readonly Row[] = [
  ['E-1', 'warehouseStandard', 'publicMission', 'authorisation'],
  ['E-2', 'warehouseStandard', 'withoutSnds', 'authorisation'],
  ['E-3', 'warehouseStandard', 'careSources', 'deviation'],
  ['E-4', 'warehouseStandard', 'ownUses', 'deviation'],
  ['E-5', 'warehouseStandard', 'governance', 'fix'],
  ['E-6', 'warehouseStandard', 'twentyYears', 'fix'],
  ['E-7', 'warehouseStandard', 'secureSpace', 'fix'],
  ['E-8', 'warehouseStandard', 'identitiesApart', 'deviation'],
]
const both: readonly Row[] = snds.flatMap(([row, requirement, in007, in008]) => [
  ...(in007 ? [[row, 'mr007', requirement, in007] as const] : []),
  ...(in008 ? [[row, 'mr008', requirement, in008] as const] : []),
])
const all = [...mr001, ...mr002, ...mr003, ...mr004, ...pmsi, ...both, ...shared, ...warehouse]

/** Rows that set no condition: what they say stands elsewhere in the law. */
const elsewhere: readonly (readonly [row: string, duty: string])[] = [
  ['C-3', 'declareOnce'],
  ['C-4', 'declareOnce'],
  ['M5-9', 'deskCesrees'],
  ['M78-21', 'substantialChange'],
  ['M78-21', 'documentChange'],
]

describe('research-formalities.md, section 3: each condition of each methodology', () => {
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
        "mr002.noWaiver",
        "mr002.security",
        "mr002.withoutExternalMatching",
        "mr002.withoutNir",
        "mr002.withoutSnds",
        "mr003.birthDate",
        "mr003.certifiedHost",
        "mr003.codeClean",
        "mr003.keyOnSite",
        "mr003.maskedImages",
        "mr003.onlyProtocol",
        "mr003.recipients",
        "mr003.security",
        "mr003.sensitiveListed",
        "mr003.staffRetention",
        "mr003.withoutBeliefs",
        "mr003.withoutExternalMatching",
        "mr003.withoutGeolocation",
        "mr005.noHumanPerson",
        "mr006.europe",
        "mr006.exports",
        "mr006.noHumanPerson",
        "mr006.notice",
        "mr006.permitted",
        "mr007.permitted",
        "mr008.permitted",
        "warehouseStandard.publicInterest",
      ]
    `)
  })
})

import { assess } from '../../../../src/core/assess.ts'
import type { Law } from '../../../../src/core/law.ts'
import { answersOfCase, type Row, today } from './row.ts'

const holding = (list: readonly { readonly id: string; readonly applies: string; readonly from?: string }[]) =>
  list.filter((d) => d.applies === 'holds').map((d) => `${d.id} ${d.from}`)

/** The duties of the other acts that a trait brings to a publisher on a day: in force, then to come, each with its first day. */
export const broughtBy = (law: Law, trait: string, day = today) => {
  const noException = { 'acts.aiTask': ['none'], 'acts.product': ['newModel'], 'acts.service': ['none'] }
  const told = (traits: readonly string[]) => {
    const { duties, coming } = assess(law, { ...answersOfCase('w37'), ...noException, 'acts.traits': traits }, day)
    return { now: holding(duties), later: holding(coming) }
  }
  const [brought, without] = [told([trait]), told(['none'])]
  return {
    now: brought.now.filter((d) => !without.now.includes(d)).sort(),
    later: brought.later.filter((d) => !without.later.includes(d)),
  }
}

type Brought = readonly [row: string, trait: string, now: readonly string[], later: readonly string[]]
/** eu-layer.md, section 8, row by row. */
export const actRows: readonly Brought[] = [
  ['AI-4', 'talkingAi', ['aiTransparency 2026-08-02'], []],
  ['AI-3', 'benefitAi', [], ['aiHighRisk 2027-12-02']],
  ['AI-3', 'insuranceAi', [], ['aiHighRisk 2027-12-02']],
  ['AI-3', 'triageAi', [], ['aiHighRisk 2027-12-02']],
  ['AI-2', 'deviceAi', [], ['aiDevice 2028-08-02']],
  ['MD-1, MD-2, MD-4', 'medicalPurpose', ['eudamed 2026-05-28', 'medicalDevice undefined'], []],
  ['DA-1', 'connectedProduct', ['dataActAccess 2025-09-12', 'dataActDesign 2026-09-12'], []],
  ['DA-2', 'cloudService', ['cloudSwitching 2025-09-12'], ['noSwitchingCharge 2027-01-12']],
  ['CRA-3, CRA-4', 'installedSoftware', ['cyberReporting 2026-09-11'], ['cyberResilience 2027-12-11']],
  ['PLD-1', 'soldSoftware', [], ['productLiability 2026-12-09']],
  ['NIS-1, NIS-2, EID-1', 'fiftyOrMore', ['nis2 undefined'], ['identityWallet 2027-12-24']],
  ['FR-9', 'reimbursedMonitoring', ['dmnCertificate 2023-01-01'], []],
  ['FR-10', 'earlyCover', ['pecan undefined'], []],
  ['FR-11', 'espaceSante', ['espaceSanteListing undefined'], []],
  ['DGA-1', 'altruism', ['dataAltruism 2023-09-24'], []],
]

const uncertain = ['productLiability', 'nis2']
/** Acts known from notes only, or not transposed. */
export const uncertainActs: Row = {
  row: 'section 8',
  what: 'directives whose French act was not read print as to confirm',
  of: 'w37',
  changed: { 'acts.traits': ['talkingAi', 'fiftyOrMore', 'soldSoftware', 'installedSoftware'] },
  day: today,
  says: { certainty: Object.fromEntries(uncertain.map((id) => [id, 'toConfirm'])) },
}

import { assess } from '../../../../src/core/assess.ts'
import type { Law } from '../../../../src/core/law.ts'
import { answersOfCase, today } from './row.ts'

/** What a row of the hosting digest says of a flow: is a certificate due, from whom, and how sure is that? */
type Says = {
  /** A certified host is due (REQ-HOST), or it cannot be said (UND). */
  readonly host?: 'holds' | 'unknown'
  /** You need a certificate yourself (REQ-SELF). */
  readonly self?: true
  /** The CNIL asks for it, not the code (CNIL-REQ). */
  readonly cnil?: true
  /** Recommended (REC). */
  readonly advised?: true
  /** Approval for archives (AGR). */
  readonly approval?: true
  /** Authorities are silent or divided. */
  readonly contested?: true
}
const not: Says = {}
const host: Says = { host: 'holds' }
const advised: Says = { advised: true, contested: true }

/** hosting-hds.md, sections 3.2 and 10: each row, with the worked case that stands for it. */
export const hostingRows: readonly (readonly [row: string, what: string, caseName: string, says: Says])[] = [
  ['C01', 'own equipment, own staff', 'd01-own', not],
  ['C02', 'rack space rented', 'd03-rack', host],
  ['C03', 'external backup', 'd02-backup', host],
  ['C04', 'servers run remotely by a contractor', 'd04-remote-admin', { ...advised, host: 'unknown' }],
  ['C05', 'cloud that the clinic administers', 'w10', host],
  ['C06', 'a publisher with its own servers', 'host-own-certificate', { ...host, self: true }],
  ['C07', 'a publisher on certified infrastructure that administers it', 'w37', { ...host, self: true }],
  ['C08', 'a publisher on a fully managed certified platform', 'w45', { ...host, ...advised }],
  ['C09', 'a publisher that is the controller', 'w13', host],
  ['C10', 'a publisher that holds the patients of others', 'host-own-certificate', { ...host, self: true }],
  ['C11', 'a public hospital group that meets the three conditions', 'd09-ght', not],
  ['C11', 'a public hospital group that does not', 'd09-ght-not-met', { self: true }],
  ['C12', 'a group practice or means company for its members', 'd10-pooled', advised],
  ['C13', 'claims of an insurer', 'd11-insurer', not],
  ['C14', 'an insurer that runs a care service', 'c14-insurer-care', host],
  ['C15', 'a database made for research', 'w27', advised],
  ['C16', 'a care database reused for research', 'w17', host],
  ['C17', 'coded trial data', 'w23', advised],
  ['C17', 'a trial database that is also a care record', 'c17-trial-and-record', host],
  ['C18', 'vigilance databases', 'w29', { ...host, cnil: true }],
  ['C19', 'a warehouse under the CNIL framework', 'w21', { ...host, cnil: true }],
  ['C20', 'SNDS extracts: another regime', 'w19', not],
  ['C21', 'pseudonymised care data', 'w17', host],
  ['C22', 'truly anonymous data', 'w35', not],
  ['C23', 'remote patient monitoring', 'w13', host],
  ['C24', 'connected devices feeding a professional', 'w45', { ...host, ...advised }],
  ['C25', 'wellness, no professional', 'w03', advised],
  ['C26', 'a sports body for disabled people', 'c26-sports', not],
  ['C27', 'an app that claims prevention', 'd18-prevention', { ...host, contested: true }],
  ['C28', 'a health vault for the person', 'd19-vault', host],
  ['C29', 'only the patient’s own device', 'd20-device', not],
  ['C29', 'the patient’s device, with data sent elsewhere', 'd20-device-leaks', host],
  ['C30', 'only the professional’s browser', 'd21-browser', not],
  ['C31', 'a short scanning job', 'd22-short-job', not],
  ['C32', 'occupational health records', 'd23-occupational', host],
  ['C33', 'staff files', 'w44', not],
  ['C34', 'billing and agenda of a practice', 'c34-billing', host],
  ['C35', 'medico-social files', 'w40', host],
  ['C36', 'a liberal practice that outsources', 'w02', host],
  ['C37', 'a spreadsheet on an office suite', 'd26-office', host],
  ['C38', 'ordinary e-mail', 'c40-consumer-messaging', host],
  ['C39', 'a secure health messaging operator', 'd27-secure-mail', host],
  ['C40', 'consumer messaging', 'c40-consumer-messaging', host],
  ['C41', 'a teleconsultation tool that keeps', 'd28-video-kept', host],
  ['C41', 'a stream that keeps nothing', 'd28-video-stream', { ...advised, host: 'unknown' }],
  ['C42', 'a secretariat with its own base', 'd29-secretariat', host],
  ['C43', 'an AI service that keeps', 'd30-ai-kept', host],
  ['C43', 'an AI service with zero retention', 'd31-ai-zero', { ...host, ...advised }],
  ['C44', 'training an AI on patient data', 'w43', host],
  ['C45', 'logs and error trackers with health payloads', 'c45-components', host],
  ['C46', 'an independent recipient for its own care', 'c46-recipient', not],
  ['C47', 'a vendor with no access', 'c47-no-access', not],
  ['C48', 'fictitious data', 'd38-test-data', not],
  ['C49', 'electronic archiving', 'd34-archive', { ...host, approval: true }],
  ['C50', 'paper with a contractor', 'd35-paper', { approval: true }],
]

/** hosting-hds.md, section 3: the decision rows, each with its case. */
export const decisionRows: readonly (readonly [row: string, caseName: string, says: Says])[] = [
  ['D01', 'd01-own', not],
  ['D02', 'd02-backup', host],
  ['D03', 'd03-rack', host],
  ['D04', 'd04-remote-admin', { ...advised, host: 'unknown' }],
  ['D05', 'w10', host],
  ['D06', 'w01', host],
  ['D07', 'w45', { ...host, ...advised }],
  ['D08', 'w13', host],
  ['D09', 'd09-ght', not],
  ['D10', 'd10-pooled', advised],
  ['D11', 'd11-insurer', not],
  ['D12', 'w27', advised],
  ['D13', 'w17', host],
  ['D14', 'w23', advised],
  ['D15', 'w21', { ...host, cnil: true }],
  ['D16', 'w13', host],
  ['D17', 'w03', advised],
  ['D18', 'd18-prevention', { ...host, contested: true }],
  ['D19', 'd19-vault', host],
  ['D20', 'd20-device', not],
  ['D21', 'd21-browser', not],
  ['D22', 'd22-short-job', not],
  ['D23', 'd23-occupational', host],
  ['D24', 'w44', not],
  ['D25', 'w40', host],
  ['D26', 'd26-office', host],
  ['D27', 'd27-secure-mail', host],
  ['D28', 'd28-video-kept', host],
  ['D29', 'd29-secretariat', host],
  ['D30', 'd30-ai-kept', host],
  ['D31', 'd31-ai-zero', { ...host, ...advised }],
  ['D32', 'w17', host],
  ['D33', 'w35', not],
  ['D34', 'd34-archive', { ...host, approval: true }],
  ['D35', 'd35-paper', { approval: true }],
  ['D36', 'd36-outside-eea', host],
  ['D37', 'w40', host],
  ['D38', 'd38-test-data', not],
]
/** What a law says of the hosting of a worked case. */
export const hostingSaidBy = (law: Law, caseName: string): Says => {
  const verdict = assess(law, answersOfCase(caseName), today)
  const duty = (id: string) => verdict.duties.find((d) => d.id === id)
  const certified = duty('hdsCertifiedHost')
  const isContested =
    verdict.facts.some((f) => f.id === 'hdsContested' && f.truth === 'holds') ||
    (certified?.applies === 'holds' && certified.certainty === 'contested')
  return {
    ...(certified === undefined || certified.applies === 'fails' ? {} : { host: certified.applies }),
    ...(duty('hdsOwnCertificate')?.applies === 'holds' ? { self: true } : {}),
    ...(verdict.facts.some((f) => f.id === 'hdsByCnil' && f.truth === 'holds') ? { cnil: true } : {}),
    ...(duty('hdsRecommended')?.applies === 'holds' ? { advised: true } : {}),
    ...(duty('archiveApproval')?.applies === 'holds' ? { approval: true } : {}),
    ...(isContested ? { contested: true } : {}),
  }
}

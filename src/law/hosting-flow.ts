import { certificate, clause, hosting } from './questions/hosting.ts'

/** The questions and duties that apply to each flow of data: a record, booking, messaging, a backup, an AI service. */
export const hostingFlow = {
  questions: [
    hosting.where.id,
    hosting.kept.id,
    hosting.leaks.id,
    hosting.ght.id,
    hosting.youRun.id,
    hosting.certificate.id,
    hosting.storage.id,
    hosting.remote.id,
    hosting.approved.id,
    hosting.activities.id,
    ...[...Object.values(certificate), ...Object.values(clause)].map((line) => line.id),
  ],
  duties: [
    'hdsCertifiedHost',
    'hdsOwnCertificate',
    'hdsRecommended',
    'archiveApproval',
    'eeaStorage',
    'hostingContract',
    'hostingNotice',
  ],
} as const

import { allOf, answered, anyOf, isNot } from '../../core/condition.ts'
import { ask } from '../../core/outline.ts'
import { filedStudy, formalStudy } from '../facts/formality.ts'
import {
  contextCare,
  contextCnil,
  hdsByCnil,
  hdsRequired,
  youHostForOthers,
  youNeedCertificate,
} from '../facts/hosting.ts'
import { carePurpose } from '../facts/lawful.ts'
import { otherSources, usesSnds } from '../facts/research.ts'
import { care } from '../questions/care.ts'
import { hosting } from '../questions/hosting.ts'
import { policy, project } from '../questions/project.ts'
import { base_5_1, base_5_2, base_6_12, base_12_21 } from '../sources/base.ts'
import {
  hds_2_4,
  hds_3_1,
  hds_4,
  hds_5,
  hds_7,
  hds_8,
  hds_10_1,
  hds_C07,
  hds_C08,
  hds_C11,
  hds_C15,
  hds_C16,
  hds_C17,
  hds_C19,
  hds_C25,
  hds_C27,
  hds_C28,
  hds_C29,
  hds_C30,
  hds_C49,
  hds_C50,
  hds_D05,
  hds_D06,
  hds_D07,
  hds_D09,
  hds_D12,
  hds_D13,
  hds_D14,
  hds_D17,
  hds_D18,
  hds_D19,
  hds_D20,
  hds_D21,
  hds_D28,
  hds_D29,
  hds_D30,
  hds_D31,
  hds_D34,
  hds_D35,
  hds_D36,
  hds_D37,
} from '../sources/hds.ts'

export const hostingStops = [
  ask(care.sharing, {
    section: 'G',
    weight: 'detail',
    when: carePurpose,
    citing: [base_5_1, base_5_2, base_12_21],
  }),
  ask(care.sharingConsent, {
    section: 'G',
    weight: 'detail',
    when: answered(care.sharing, 'outsideTeam', 'nonListed'),
    citing: [base_5_1],
  }),
  ask(hosting.loop, {
    section: 'G',
    weight: 'detail',
    when: allOf(answered(project.purpose, 'selfTracking'), isNot(carePurpose)),
    citing: [hds_D17, hds_D18, hds_D19, hds_C25, hds_C27, hds_C28],
  }),
  ask(hosting.base, {
    section: 'G',
    weight: 'detail',
    when: anyOf(
      allOf(filedStudy, isNot(allOf(usesSnds, isNot(otherSources)))),
      answered(project.purpose, 'aiTraining', 'statistics', 'productImprovement', 'earlyAccess', 'healthAlert'),
      answered(project.purpose, 'other'),
      allOf(answered(project.purpose, 'publicPolicy'), isNot(answered(policy.dim, 'yes'))),
    ),
    citing: [hds_D12, hds_D13, hds_D14, hds_C15, hds_C16, hds_C17],
  }),
  ask(hosting.where, {
    section: 'G',
    weight: 'essential',
    when: anyOf(contextCare, contextCnil),
    citing: [hds_3_1, hds_10_1],
  }),
  ask(hosting.kept, {
    section: 'G',
    weight: 'essential',
    when: answered(hosting.where, 'ai', 'video', 'secretariat'),
    citing: [hds_D28, hds_D29, hds_D30, hds_D31],
  }),
  ask(hosting.leaks, {
    section: 'G',
    weight: 'essential',
    when: answered(hosting.where, 'device', 'browser'),
    citing: [hds_D20, hds_D21, hds_C29, hds_C30],
  }),
  ask(hosting.ght, {
    section: 'G',
    weight: 'detail',
    when: answered(hosting.where, 'ght'),
    citing: [hds_D09, hds_C11],
  }),
  ask(hosting.youRun, {
    section: 'G',
    weight: 'essential',
    when: allOf(
      youHostForOthers,
      isNot(answered(hosting.where, 'testData', 'noAccess', 'device', 'shortJob', 'paper')),
    ),
    citing: [hds_4, hds_D06, hds_D07, hds_C07, hds_C08],
  }),
  ask(hosting.certificate, {
    section: 'G',
    weight: 'essential',
    when: anyOf(hdsRequired, hdsByCnil),
    citing: [hds_D05, hds_D37, hds_7],
  }),
  ask(hosting.storage, {
    section: 'G',
    weight: 'essential',
    when: anyOf(hdsRequired, hdsByCnil, youNeedCertificate),
    citing: [hds_D36, hds_2_4, hds_C19],
  }),
  ask(hosting.remote, {
    section: 'G',
    weight: 'detail',
    when: allOf(anyOf(hdsRequired, hdsByCnil, youNeedCertificate), isNot(formalStudy)),
    citing: [hds_2_4, hds_5, hds_8, base_6_12],
  }),
  ask(hosting.approved, {
    section: 'G',
    weight: 'essential',
    when: allOf(anyOf(contextCare, contextCnil), answered(hosting.where, 'archive', 'paper')),
    citing: [hds_D34, hds_D35, hds_C49, hds_C50],
  }),
] as const

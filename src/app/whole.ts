import { law } from 'virtual:law/whole'
import { flips } from '../core/flip.ts'
import { impactOf, isNoImpact } from '../core/impact.ts'
import { caseLibrary } from '../platform/case-library.ts'
import { saveReport } from '../platform/save-report.ts'
import { wipeEverything } from '../platform/wipe-everything.ts'
import { ChangeImpact } from '../ui/interview/ChangeImpact.tsx'
import { assessed, barsSince } from './assessed.ts'
import { beginFurther, fromKept } from './begin.ts'
import { KeptNotices } from './KeptNotices.tsx'
import { rootFile } from './router.ts'
import { firstServices, type Services } from './services.ts'

/** This edition of the law, in this browser. */
const services: Services = {
  ...firstServices,
  law,
  openLibrary: caseLibrary,
  wipeEverything: (library) => wipeEverything(library, rootFile('')),
  saveReport,
  print: () => print(),
}
/** All that the first question does without: the law, what concludes from it, and the keeping of projects. */
export const whole = {
  ...{ services, fromKept, beginFurther, assessed, barsSince, impactOf, isNoImpact, flips },
  ...{ ChangeImpact, KeptNotices },
}

import { law } from 'virtual:law/whole'
import { flips } from '../core/flip.ts'
import { impactOf, isNoImpact } from '../core/impact.ts'
import { barsSince, outlookOf } from '../core/outlook.ts'
import { caseLibrary } from '../platform/case-library.ts'
import { startOffline } from '../platform/offline.ts'
import { saveReport } from '../platform/save-report.ts'
import { trustedScripts } from '../platform/trusted-scripts.ts'
import { wipeEverything } from '../platform/wipe-everything.ts'
import { ChangeImpact } from '../ui/interview/ChangeImpact.tsx'
import { ChecklistForm } from '../ui/interview/ChecklistForm.tsx'
import { beginFurther, fromKept } from './begin.ts'
import { Notices } from './Notices.tsx'
import { OpenNotices } from './OpenNotices.tsx'
import { rootFile } from './router.ts'
import { Steps } from './Steps.tsx'
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
/** Keeps the site on the device, by its worker. */
const keepOffline = (worker: string) => startOffline(trustedScripts([worker])(worker))
/** All that the first question does without: the law, what concludes from it, and the keeping of projects. */
export const whole = {
  ...{ services, keepOffline, fromKept, beginFurther, outlookOf, barsSince, impactOf, isNoImpact, flips },
  ...{ ChangeImpact, ChecklistForm, Notices, OpenNotices, Steps },
}

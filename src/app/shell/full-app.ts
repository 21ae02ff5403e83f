import { law } from 'virtual:law/whole'
import { impactOf, isNoImpact } from '../../core/change-impact.ts'
import { flips } from '../../core/counterfactuals.ts'
import { barsSince, outlookOf } from '../../core/provisional-verdict.ts'
import { caseLibrary } from '../../platform/case-library.ts'
import { startOffline } from '../../platform/offline.ts'
import { saveReport } from '../../platform/report-file.ts'
import { trustedScripts } from '../../platform/trusted-scripts.ts'
import { wipeEverything } from '../../platform/wipe-everything.ts'
import { ChangeImpact } from '../../ui/interview/ChangeImpact.tsx'
import { ChecklistForm } from '../../ui/interview/ChecklistForm.tsx'
import { Notices } from '../frame/Notices.tsx'
import { OpenNotices } from '../frame/OpenCaseNotices.tsx'
import { Steps } from '../frame/UndoButtons.tsx'
import { rootFile } from '../routing/hash-router.ts'
import { firstServices, type Services } from '../services.ts'
import { beginFurther, fromKept } from '../session/start-full-app.ts'

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

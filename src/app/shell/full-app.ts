import '../../ui/styles/app.css'
import { law } from 'virtual:law/full'
import { workedLengths } from 'virtual:usual-lengths'
import { impactOf, setsAnswersAside } from '../../core/change-impact.ts'
import { counterfactuals } from '../../core/counterfactuals.ts'
import { dependingOn } from '../../core/depending.ts'
import { barsSince, provisionalVerdict } from '../../core/provisional-verdict.ts'
import { usualLeft } from '../../core/usual-length.ts'
import { caseLibrary } from '../../platform/case-library.ts'
import { startOffline } from '../../platform/offline.ts'
import { saveReport } from '../../platform/report-file.ts'
import { trustedScripts } from '../../platform/trusted-scripts.ts'
import { wipeEverything } from '../../platform/wipe-everything.ts'
import { ChangeEffect } from '../../ui/interview/ChangeEffect.tsx'
import { ChangeImpact } from '../../ui/interview/ChangeImpact.tsx'
import { ChecklistForm } from '../../ui/interview/ChecklistForm.tsx'
import { Notices } from '../frame/Notices.tsx'
import { OpenCaseNotices } from '../frame/OpenCaseNotices.tsx'
import { UndoButtons } from '../frame/UndoButtons.tsx'
import { rootFile } from '../routing/hash-router.ts'
import { firstServices, type Services } from '../services.ts'
import type { FullApp } from '../session/session.ts'
import { caseFromTab, startFullApp } from '../session/start-full-app.ts'

/** The dependencies of the full app, with this edition of the law and this browser. */
const services: Services = {
  ...firstServices,
  law,
  openLibrary: caseLibrary,
  wipeEverything: (library) => wipeEverything(library, rootFile('')),
  saveReport,
  print: () => print(),
}
/** Registers the service worker at this URL, so that the site works offline. */
const keepOffline = (worker: string) => startOffline(trustedScripts([worker])(worker))
/**
 * The part of the app that the first question does not need: the law, the functions that use it, and their components.
 */
export const fullApp = {
  ...{ services, keepOffline, caseFromTab, startFullApp },
  ...{
    provisionalVerdict,
    barsSince,
    impactOf,
    setsAnswersAside,
    counterfactuals,
    dependingOn,
    usualLeft,
    workedLengths,
  },
  ...{ ChangeEffect, ChangeImpact, ChecklistForm, Notices, OpenCaseNotices, UndoButtons },
} satisfies FullApp

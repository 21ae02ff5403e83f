import type { InterviewLaw } from '../../core/law.ts'
import { caseFileText } from '../case/case-file-mapping.ts'
import { createCaseStore, emptyCase, isEmpty, type OpenCase, ownCase } from '../case/case-store.ts'
import { createInterview } from '../case/interview.ts'
import { interviewStopsOf } from '../case/interview-stops.ts'
import type { FirstServices } from '../services.ts'

/** Returns today, or the nearest day that this edition covers, as `YYYY-MM-DD`. */
export const presentIn = ({ covers }: InterviewLaw, today: string): string =>
  [covers.from, today, covers.until].sort()[1] ?? covers.from

export type CaseSession = ReturnType<typeof startCase>
/**
 * Starts what the first question needs: the case store and its interview. Each change is written to the tab’s storage.
 */
export const startCase = ({ law, storage, today }: FirstServices, stored?: OpenCase) => {
  const present = presentIn(law, today())
  const interviewStops = interviewStopsOf(law.outline)
  const caseStore = createCaseStore(stored ?? emptyCase(present))
  const interview = createInterview(law, caseStore, interviewStops)
  let last = ownCase(caseStore.snapshot())
  /** Stops writing to the tab’s storage, once the autosave of the full app takes over. */
  const stopTabSaving = caseStore.subscribe(() => {
    const now = ownCase(caseStore.snapshot())
    if (now === last) return
    last = now
    if (isEmpty(now)) storage.wipe()
    else storage.write({ text: caseFileText(now, law, present) })
  })
  return { present, interviewStops, caseStore, interview, stopTabSaving }
}

import type { Tab } from './engine.ts'

/** In the page: records uncaught errors, rejections and violations of the policy from now on. */
export const recordFaults = (): void => {
  const page = window as unknown as { recordedFaults?: string[] }
  if (page.recordedFaults) return
  const faults: string[] = []
  page.recordedFaults = faults
  addEventListener('error', (event) => faults.push(event.message))
  addEventListener('unhandledrejection', (event) => faults.push(String(event.reason)))
  document.addEventListener('securitypolicyviolation', (event) =>
    faults.push(`policy: ${event.effectiveDirective} ${event.blockedURI}`),
  )
}

/** Returns the faults recorded in the current document of a tab. */
export const faultsIn = (tab: Tab): Promise<readonly string[]> =>
  tab.run(() => (window as unknown as { recordedFaults?: string[] }).recordedFaults ?? ['nothing was recorded'])

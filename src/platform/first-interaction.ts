import { whenIdle } from './when-idle.ts'

/** The time to wait for an interaction once the page has loaded and is idle, in milliseconds. */
const timeout = 4_000
const eventTypes = [
  'pointerover',
  'pointerdown',
  'touchstart',
  'wheel',
  'scroll',
  'keydown',
  'focusin',
  'click',
  'hashchange',
]

/**
 * Calls `start` once: on the first interaction of the user, or four seconds after the page has loaded and is idle.
 * Until then, the main thread stays free, so that the user can read and scroll without delay.
 */
export const onFirstInteraction = (start: () => unknown): void => {
  let isStarted = false
  const startOnce = () => {
    if (isStarted) return
    isStarted = true
    for (const type of eventTypes) removeEventListener(type, startOnce, { capture: true })
    start()
  }
  for (const type of eventTypes) addEventListener(type, startOnce, { capture: true, passive: true })
  whenIdle(() => setTimeout(startOnce, timeout))
}

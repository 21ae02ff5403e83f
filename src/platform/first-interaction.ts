import { whenIdle } from './when-idle.ts'

/** How long after all has loaded nobody is waited for, in milliseconds. */
const patience = 4_000
const signs = [
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
 * Starts something, once: at the first sign of a person, or when nobody has given one for a while after the page has loaded.
 * Until then, the processor is theirs who read.
 */
export const onFirstInteraction = (start: () => unknown): void => {
  let isStarted = false
  const go = () => {
    if (isStarted) return
    isStarted = true
    for (const sign of signs) removeEventListener(sign, go, { capture: true })
    start()
  }
  for (const sign of signs) addEventListener(sign, go, { capture: true, passive: true })
  whenIdle(() => setTimeout(go, patience))
}

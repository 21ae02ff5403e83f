/** The kinds of events by which a user shows that they are about to act. */
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

/** Calls `start` once, on the first interaction of the user. */
export const onFirstInteraction = (start: () => unknown): void => {
  const startOnce = () => {
    for (const type of eventTypes) removeEventListener(type, startOnce, { capture: true })
    start()
  }
  for (const type of eventTypes) addEventListener(type, startOnce, { capture: true, passive: true })
}

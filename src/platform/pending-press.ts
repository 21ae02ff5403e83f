/**
 * The time from the release of a pointer to its click event, and the longest time to wait for a release, in
 * milliseconds.
 */
const [clickDelay, timeout] = [50, 2_000]
const eventTypes = {
  begin: ['pointerdown', 'keydown'],
  end: ['pointerup', 'pointercancel', 'keyup', 'click', 'contextmenu', 'blur'],
} as const

/**
 * Watches pointers and keys for presses, because an element that is replaced between a press and its release receives
 * no click event. `released` returns a promise that resolves once nothing is pressed, or after two seconds; `stop`
 * removes the listeners.
 */
export const watchPendingPress = () => {
  let pressed: Promise<void> | undefined
  let release = () => {}
  let waiting: ReturnType<typeof setTimeout> | undefined
  const releaseIn = (time: number) => {
    clearTimeout(waiting)
    waiting = setTimeout(() => release(), time)
  }
  const begin = () => {
    pressed ??= new Promise((released) => {
      release = () => {
        pressed = undefined
        released()
      }
    })
    releaseIn(timeout)
  }
  // The click of a key is dispatched together with its key event, so that a key is released at once. This also lets the
  // promise resolve between two keys when the user types.
  const end = ({ type }: Event) => releaseIn(type.startsWith('pointer') ? clickDelay : 0)
  for (const type of eventTypes.begin) addEventListener(type, begin, { capture: true, passive: true })
  for (const type of eventTypes.end) addEventListener(type, end, { capture: true, passive: true })
  return {
    released: async (): Promise<void> => pressed,
    stop: () => {
      for (const type of eventTypes.begin) removeEventListener(type, begin, { capture: true })
      for (const type of eventTypes.end) removeEventListener(type, end, { capture: true })
    },
  }
}

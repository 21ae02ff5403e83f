/** How long a click may come after its press has ended, and how long a press is waited for, in milliseconds. */
const [click, patience] = [50, 2_000]
const kinds = {
  begin: ['pointerdown', 'keydown'],
  end: ['pointerup', 'pointercancel', 'keyup', 'click', 'contextmenu', 'blur'],
} as const

/**
 * Watches for presses: what is replaced between a press and its release never hears the click. `released` is kept once
 * nothing is pressed any more, or after two seconds; `stop` ends the watch.
 */
export const watchPresses = () => {
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
    releaseIn(patience)
  }
  const end = () => releaseIn(click)
  for (const kind of kinds.begin) addEventListener(kind, begin, { capture: true, passive: true })
  for (const kind of kinds.end) addEventListener(kind, end, { capture: true, passive: true })
  return {
    released: async (): Promise<void> => pressed,
    stop: () => {
      for (const kind of kinds.begin) removeEventListener(kind, begin, { capture: true })
      for (const kind of kinds.end) removeEventListener(kind, end, { capture: true })
    },
  }
}

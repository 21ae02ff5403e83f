/** How long a click may come after the pointer has left, and how long a press is waited for, in milliseconds. */
const [click, patience] = [50, 2_000]
const kinds = {
  begin: ['pointerdown', 'keydown'],
  end: ['pointerup', 'pointercancel', 'keyup', 'click', 'contextmenu', 'blur'],
} as const

/**
 * Watches for presses: what is replaced between a press and its release never hears the click. `released` is kept once
 * nothing is pressed any more, or after two seconds; `stop` ends the watch.
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
    releaseIn(patience)
  }
  // The click of a key comes with its event: who presses one key after another is waited for between two of them.
  const end = ({ type }: Event) => releaseIn(type.startsWith('pointer') ? click : 0)
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

import type { HeadlineState, StartState } from '../../core/verdict.ts'

type Shown = StartState | 'part' | HeadlineState
/**
 * An outline and a sign for each state, so that colour is not the only difference: octagon, diamond, two bars, half a
 * disc, disc, sheet, open frame. Only the disc of `ready` has a tick: having nothing to file is no leave to start.
 */
const shapes: Readonly<Record<Shown, readonly [outline: string, sign: string]>> = {
  forbidden: ['M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8Z', 'M7.5 12h9'],
  cannotTell: ['M12 1.8 22.2 12 12 22.2 1.8 12Z', 'M9.6 9.4a2.5 2.5 0 1 1 3.4 2.3c-.7.3-1 .8-1 1.5v.3M12 16.6v.1'],
  notYet: ['M3 3h18v18H3Z', 'M9.2 8v8M14.8 8v8'],
  part: ['M12 2.2a9.8 9.8 0 1 0 .01 0Z', 'M12 2.2v19.6M8.5 12h-3'],
  ready: ['M12 2.2a9.8 9.8 0 1 0 .01 0Z', 'm7.4 12.3 3.1 3.1 6.1-6.6'],
  stop: ['M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8Z', 'M7.5 12h9'],
  nothingToFile: ['M5 2h9.5L20 7.5V22H5Z', 'M8.5 11.5h7.5M8.5 16h4.5'],
  route: ['M2.5 5h12.5l6.5 7-6.5 7H2.5Z', 'M6.5 12H15m-3.2-3.2L15 12l-3.2 3.2'],
  outside: ['M13 4H3v17h17V11', 'M12 12 21 3M15.5 2.8h5.7v5.7'],
}

/** Renders the icon of a state. It is decorative: the text beside it names the state. */
export const StateIcon = ({ state }: { readonly state: Shown }) => (
  <svg className={`state-icon ${state}`} viewBox='0 0 24 24' aria-hidden='true' focusable='false'>
    <path d={shapes[state][0]} />
    <path d={shapes[state][1]} />
  </svg>
)

import type { Law } from '../core/law.ts'
import { bars } from './bars/index.ts'
import { duties } from './duties/index.ts'
import { outside } from './facts/data.ts'
import { alreadyRunning, changePlanned } from './facts/formality.ts'
import { facts } from './facts/index.ts'
import { notKnown } from './facts/not-known.ts'
import { hostingFlow } from './hosting-flow.ts'
import { outline } from './outline/index.ts'
import { pathways } from './pathways/index.ts'
import { presentation } from './presentation.ts'

/** French health-data law as this edition reads it. It is valid for the days in `covers` only. */
export const law: Law = {
  edition: '2026-11',
  covers: { from: '2026-11-01', until: '2027-03-25' },
  outline,
  facts,
  outside,
  pathways,
  duties,
  bars,
  running: alreadyRunning,
  changing: changePlanned,
  notKnown,
  flow: hostingFlow,
  presentation,
}

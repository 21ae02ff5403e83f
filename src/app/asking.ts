import type { Law } from '../core/law.ts'

/** What of a law the interview needs to go on: its edition and days, what it asks, and what a flow is described by. */
export type Asking = Pick<Law, 'edition' | 'covers' | 'outline' | 'flow'>

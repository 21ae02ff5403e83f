import { UpdateNotice } from '../ui/primitives/UpdateNotice.tsx'
import { KeptNotices } from './KeptNotices.tsx'
import { useUpdate } from './use-update.ts'

/** On every page: that a new version is ready, and what was done to the case in hand elsewhere. */
export const Notices = () => (
  <>
    <UpdateNotice {...useUpdate()} />
    <KeptNotices />
  </>
)

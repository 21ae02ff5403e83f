import { UpdateNotice } from '../../ui/frame/UpdateNotice.tsx'
import { ProjectNotices } from './ProjectNotices.tsx'
import { useUpdate } from './use-update.ts'

/** On every page: that a new version is ready, and what was done to the case in hand elsewhere. */
export const Notices = () => (
  <>
    <UpdateNotice {...useUpdate()} />
    <ProjectNotices />
  </>
)

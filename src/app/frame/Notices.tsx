import { UpdateNotice } from '../../ui/frame/UpdateNotice.tsx'
import { ProjectNotices } from './ProjectNotices.tsx'
import { useUpdate } from './use-update.ts'

/** Renders the notices of every page: that a new version is ready, and those about projects and files. */
export const Notices = () => (
  <>
    <UpdateNotice {...useUpdate()} />
    <ProjectNotices />
  </>
)
